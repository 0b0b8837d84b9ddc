package org.aitutor.practice.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aitutor.practice.grading.Verdict.Unreadable;

/** Grades a response by its key. It never throws, and takes well under 50 ms whatever is sent. */
public final class Grading {

    private Grading() {}

    /**
     * The verdict. A response of another kind than the key's is read as the key's where that makes sense (a number for
     * an expression, a list for a set), else it is unreadable; so is every response to a key that cannot be read.
     */
    public static Verdict grade(AnswerKey key, Response response) {
        try {
            return judge(key, response);
        } catch (NotUnderstood reason) {
            return new Unreadable(reason.what());
        }
    }

    /** Empty when the key can be used to grade, else what is wrong with it. */
    public static Optional<String> problem(AnswerKey key) {
        try {
            check(key);
            return Optional.empty();
        } catch (NotUnderstood reason) {
            return Optional.of(reason.what());
        }
    }

    private static Verdict judge(AnswerKey key, Response response) {
        if (key instanceof AnswerKey.Choice k && response instanceof Response.Choice r) {
            return Selections.choice(k, r);
        }
        if (key instanceof AnswerKey.Multiple k && response instanceof Response.Multiple r) {
            return Selections.multiple(k, r);
        }
        if (key instanceof AnswerKey.Ordering k && response instanceof Response.Ordering r) {
            return Selections.ordering(k, r);
        }
        if (key instanceof AnswerKey.Matching k && response instanceof Response.Matching r) {
            return Selections.matching(k, r);
        }
        if (key instanceof AnswerKey.Blanks k && response instanceof Response.Blanks r) {
            return blanks(k, r);
        }
        return judgeWritten(key, response);
    }

    private static Verdict judgeWritten(AnswerKey key, Response response) {
        if (key instanceof AnswerKey.Numeric k) {
            Response.Numeric number = response instanceof Response.Numeric r ? r : new Response.Numeric(text(response));
            return new NumericGrader(k).grade(number);
        }
        if (key instanceof AnswerKey.Expression k) {
            return new ExpressionGrader(k).grade(text(response));
        }
        if (key instanceof AnswerKey.Equation k) {
            return new EquationGrader(k).grade(text(response));
        }
        if (key instanceof AnswerKey.Interval k) {
            return new IntervalGrader(k).grade(text(response));
        }
        if (key instanceof AnswerKey.ValueSet k) {
            return new SetGrader(k).grade(response instanceof Response.ValueSet r ? r.set() : List.of(text(response)));
        }
        if (key instanceof AnswerKey.Matrix k) {
            return new MatrixGrader(k).grade(rows(response));
        }
        if (key instanceof AnswerKey.Text k) {
            return new TextGrader(k).grade(text(response));
        }
        throw otherKind();
    }

    private static Verdict blanks(AnswerKey.Blanks key, Response.Blanks response) {
        if (!new HashSet<>(key.blanks().keySet()).containsAll(response.blanks().keySet())) {
            throw new NotUnderstood("There is no such blank.");
        }
        double credit = 0;
        for (Map.Entry<String, AnswerKey> blank : new java.util.TreeMap<>(key.blanks()).entrySet()) {
            Response filled = response.blanks().get(blank.getKey());
            if (filled == null) {
                throw new NotUnderstood("Blank " + blank.getKey() + " is empty.");
            }
            Verdict verdict = grade(blank.getValue(), filled);
            if (verdict instanceof Unreadable unreadable) {
                throw new NotUnderstood("Blank " + blank.getKey() + ": " + unreadable.whatWasNotUnderstood());
            }
            credit += verdict instanceof Verdict.Wrong wrong ? wrong.credit() : 1;
        }
        boolean allRight = credit == key.blanks().size();
        return allRight ? Verdict.right() : Verdict.share(credit / key.blanks().size());
    }

    private static String text(Response response) {
        if (response instanceof Response.Numeric r) {
            String unit = r.unit();
            return unit == null ? r.value() : r.value() + " " + unit;
        }
        if (response instanceof Response.Expression r) return r.expression();
        if (response instanceof Response.Equation r) return r.equation();
        if (response instanceof Response.Interval r) return r.interval();
        if (response instanceof Response.ValueSet r) return String.join(", ", r.set());
        if (response instanceof Response.Text r) return r.text();
        throw otherKind();
    }

    private static List<List<String>> rows(Response response) {
        if (response instanceof Response.Matrix r) {
            return r.rows();
        }
        return Matrices.read(text(response)).orElseThrow(() -> new NotUnderstood("A matrix is asked for."));
    }

    private static NotUnderstood otherKind() {
        return new NotUnderstood("This answer is of another kind than the question asks for.");
    }

    private static void check(AnswerKey key) {
        if (key instanceof AnswerKey.Numeric k) {
            new NumericGrader(k).check();
        } else if (key instanceof AnswerKey.Expression k) {
            new ExpressionGrader(k).check();
        } else if (key instanceof AnswerKey.Blanks k) {
            k.blanks().values().forEach(Grading::check);
        } else if (key instanceof AnswerKey.Choice k) {
            require(!k.choice().isBlank(), "The right choice is missing.");
        } else if (key instanceof AnswerKey.Ordering k) {
            require(k.order().size() == new HashSet<>(k.order()).size(), "A thing to order occurs twice.");
            require(k.order().size() > 1, "There is nothing to order.");
        } else if (key instanceof AnswerKey.Matching k) {
            long left = k.pairs().stream().map(Pair::left).distinct().count();
            require(left == k.pairs().size() && left > 0, "Each thing on the left is matched once.");
        } else {
            checkByReading(key);
        }
    }

    private static void checkByReading(AnswerKey key) {
        if (key instanceof AnswerKey.Equation k) {
            new EquationGrader(k);
        } else if (key instanceof AnswerKey.Interval k) {
            new IntervalGrader(k);
        } else if (key instanceof AnswerKey.ValueSet k) {
            new SetGrader(k);
        } else if (key instanceof AnswerKey.Matrix k) {
            new MatrixGrader(k);
        } else if (key instanceof AnswerKey.Text k) {
            new TextGrader(k);
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new NotUnderstood(otherwise);
        }
    }
}

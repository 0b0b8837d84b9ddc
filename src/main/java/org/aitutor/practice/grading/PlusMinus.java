package org.aitutor.practice.grading;

import java.util.List;

/** The two expressions that {@code ±} stands for. */
final class PlusMinus {

    private PlusMinus() {}

    static boolean isIn(Expr expr) {
        return expr instanceof Expr.PlusMinus || expr.parts().stream().anyMatch(PlusMinus::isIn);
    }

    /** The expression itself, or its two readings: all upper signs, then all lower ones. */
    static List<Expr> readings(Expr expr) {
        return isIn(expr) ? List.of(read(expr, true), read(expr, false)) : List.of(expr);
    }

    static List<Relation> readings(Relation relation) {
        boolean two = relation.sides().stream().anyMatch(PlusMinus::isIn);
        return two ? List.of(read(relation, true), read(relation, false)) : List.of(relation);
    }

    private static Relation read(Relation relation, boolean upper) {
        return new Relation(
                relation.sides().stream().map(side -> read(side, upper)).toList(), relation.signs());
    }

    private static Expr read(Expr expr, boolean upper) {
        Expr read =
                expr.with(expr.parts().stream().map(part -> read(part, upper)).toList());
        if (read instanceof Expr.PlusMinus sign) {
            return sign.upper() == upper ? sign.operand() : new Expr.Negative(sign.operand());
        }
        return read;
    }
}

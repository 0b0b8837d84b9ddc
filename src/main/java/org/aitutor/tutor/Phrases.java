package org.aitutor.tutor;

import java.util.List;

/** What the built-in tutor says around the course's own words: variants, so that two turns differ. */
enum Phrases {
    PROBE(
            "What have you tried so far, and what happened?",
            "Tell me how you read the question: what is given, and what is asked for?",
            "Which step would you take first, and why that one?",
            "What do you know already that looks like this?"),
    FOCUS(
            "Start with what the question gives you. Which of those numbers or words matters for the first step?",
            "Look at the operation that is done last to the unknown. How could you undo it?",
            "Write your last line again and compare it with the one above it. What changed, and was that allowed?",
            "Put your result back into the question. Where does it stop fitting?"),
    STEP(
            "What does that give you?",
            "Try that step and tell me what you get.",
            "How would you write that down?",
            "What is the next line, then?"),
    EXPLAIN("The lesson “%s” puts it like this:", "Here is what “%s” says about it:", "In “%s” you can read:"),
    EXPLAIN_BY_HINT(
            "A hint to a problem of “%s” puts it like this:",
            "Here is what a hint in the practice of “%s” says about it:", "In the practice of “%s” a hint says:"),
    OVERVIEW(
            "“%s” has no text of its own. You practice here: %s.", "“%s” teaches by its problems. They are about: %s."),
    BEGIN_WITH(
            "Take “%s”. A hint to one of its problems says:",
            "Begin with “%s”. In a hint to a problem of it you can read:"),
    PRACTICE_IT(
            "Which step would you take first in a problem like that? Practice one, and ask me beside it.",
            "Where would you use that? Practice a problem of it, and tell me where you get stuck."),
    BEGIN_WITHOUT_HINT(
            "The course says nothing more about “%s”: begin with one of its problems, and ask me beside it.",
            "About “%s” there is no text here. Practice a problem of it; which part of the question is new to you?"),
    LAST_HINT(
            "I have nothing that goes further than the last thing the hints told you:",
            "The hints end here, and I have no more than they have:",
            "There is no help after this one:"),
    ABOUT_THAT("Of the hints, this speaks of it:", "The hints said about that:", "This is what the hints have on it:"),
    COMPARE(
            "Compare your lines with this one, and look where they part:",
            "Does your work lead to this, too?",
            "Hold your work against this:"),
    ONLY_QUESTIONS(
            "The hints of this problem are small questions. Go through them once more: which one can you not answer?",
            "All that I have for this problem are the small questions of its hints. Which of them is unclear?"),
    OWN_WORDS(
            "How would you say that in your own words?",
            "Can you make a small example of it?",
            "Where do you see that in what you are working on?"),
    RIGHT("Yes, that holds when I work it out.", "I computed it too, and it fits.", "That is right."),
    ASK_WHY(
            "How did you get there? Enter it as your answer when you are sure.",
            "Which step decided it? Then enter it as your answer.",
            "How could you check it yourself, before you enter it?"),
    NOT_YET("Not quite yet.", "That does not fit yet.", "I worked it out, and it does not hold yet."),
    IN_PART("You are on the way.", "Part of it holds.", "That is a part of it."),
    YOU_ANSWERED("You answered %s.", "Your answer was %s.", "Look at your answer, %s."),
    FIND_IT("What would you change?", "Where in your work does that come from?", "Which step would you do again?"),
    WRONG(
            "Put your value back into the question and see where the two sides part.",
            "Go back one line and do that step again, slowly.",
            "Check the signs and the order of your steps."),
    WRONG_CHOICE(
            "If that were so, what would have to be true of the question?",
            "Which word or number of the question speaks against it?",
            "Compare it with the choice that is nearest to it. What decides between them?"),
    ENCOURAGE(
            "Good. What will you try next?",
            "Keep going: say the next step before you write it. What is it?",
            "You are on your way. What is left to do?"),
    REDIRECT(
            "I cannot find that in this course. Which part of the lesson would you like to look at?",
            "That is outside of what I can help with here. What in this lesson is unclear?",
            "Let us stay with the course. What would you like to understand next?"),
    DECLINE(
            "I will not do that, but I will gladly help you to get there yourself.",
            "That is not something I do here. Let us work on it together.",
            "No, but I can help you with the next step."),
    GIVES_AWAY(
            "The next thing I could say would give it away. You are one step from it: try that step yourself, or take the"
                    + " next hint of the item.",
            "More would be the answer itself. Do the last step on your own, or open the item's next hint."),
    AFTER_REVEAL(
            "Which step would you have done differently?",
            "Cover it, and try the same steps once from memory. Where do you hesitate?",
            "Which of these steps was new to you?");

    static final List<String> CARE = List.of(
            "I am a program, and this matters too much for a program alone.",
            "Please talk to a person now: somebody you trust, a teacher, or a help line (in the US and Canada call or text 988,"
                    + " in the UK and Ireland 116 123, in the EU 116 111 for the young; findahelpline.com lists others).",
            "If you or somebody else is in danger, call the emergency number (112 or 911).",
            "I have asked your instructor to look at this.");

    @SuppressWarnings("ImmutableEnumChecker") // the lists are List.of
    private final List<String> variants;

    Phrases(String... variants) {
        this.variants = List.of(variants);
    }

    String at(int turn) {
        return variants.get(Math.floorMod(turn, variants.size()));
    }
}

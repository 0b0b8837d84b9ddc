package org.aitutor.tutor.moves;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads the intent of a message from its words, in English, German, French and Spanish. What it cannot tell is
 * {@link Intent#OTHER}. The rules are tried in the order of what matters most.
 */
public final class Intents {
    private record Rule(Intent intent, Pattern words) {}

    private static final List<Rule> RULES = List.of(
            rule(
                    Intent.HARM,
                    "kill (?:myself|me|him|her|them)|suicid|hurt(?:ing)? (?:myself|me)|self[- ]harm|want to die|end my life",
                    "umbringen|nicht mehr leben|me suicider|envie de mourir|quiero morir|matarme"),
            rule(
                    Intent.MANIPULATION,
                    "(?:ignore|forget|disregard)\\b.{0,40}\\b(?:instructions|rules|prompt)|system prompt|you are now",
                    "pretend (?:to be|you)|act as|role ?play|jailbreak|developer mode|base ?64|in reverse|letter by letter",
                    "ignorier\\w*.{0,40}(?:anweisungen|regeln)|ignore.{0,40}(?:consignes|règles)|ignora.{0,40}(?:instrucciones|reglas)"),
            rule(
                    Intent.ANSWER,
                    "(?:tell|give|show|send|need|want)(?: me)?(?: just)? (?:the|an?) (?:final |right |correct |full |complete )?(?:answer|solution|result)",
                    "what(?:'s| is) the (?:final |right |correct )?(?:answer|solution|result)|just (?:the )?answer|\\bthe (?:answer|solution)\\s*[!?.]*$",
                    "(?:solve|do|answer) (?:it|this)(?: one)? for me|which (?:one|choice|option) is (?:right|correct)",
                    "sag mir.{0,20}(?:antwort|lösung)|was ist die (?:antwort|lösung)|donne(?:[- ]|z[- ])moi.{0,20}(?:réponse|solution)",
                    "(?:dime|dame) la (?:respuesta|solución)"),
            rule(
                    Intent.HINT,
                    "\\bhints?\\b|\\bclue|next step|where (?:do|should) i start|how (?:do|should) i (?:start|begin|continue|go on)",
                    "\\btipp|hinweis|\\bindice|\\bpista"),
            rule(
                    Intent.MISTAKE,
                    "\\bmy (?:mistake|error)\\b|mistake did i\\b|(?:did|have) i (?:do|done|go|gone|make|made|get|got)\\b.{0,12}\\b(?:wrong|mistake)",
                    "(?:why|what)(?:'s| is| was) (?:my \\w+|mine|it|this|that) (?:still )?(?:wrong|incorrect|not (?:right|correct|enough))(?! to\\b)",
                    "what(?:'s| is) wrong(?: with (?:my|mine|it|this|that)\\b|\\s*[?!.]*$)",
                    "mein fehler|(?:was|warum) .{0,20}falsch|mon erreur|pourquoi .{0,20}faux|mi error|por qué .{0,20}(?:mal|incorrect)"),
            rule(
                    Intent.STUCK,
                    "(?:i'm|i am|im) (?:so |totally )?(?:stuck|lost|confused)|(?:don't|do not|dont) (?:know|get|understand)",
                    "no idea|\\bhelp\\b|weiß (?:es )?nicht|verstehe? .{0,12}nicht|\\bhilfe|ne (?:sais|comprends) pas",
                    "\\bno (?:sé|entiendo)|ayuda"),
            rule(
                    Intent.CONCEPT,
                    "\\b(?:what|why|when|how)\\b.{0,60}(?:\\bis\\b|\\bare\\b|\\bdo\\b|\\bdoes\\b|\\bcan\\b|\\bto\\b|mean)|what's|explain|define|difference between",
                    "\\bwas (?:ist|sind|bedeutet)|\\bwarum|\\bwieso|erklär|qu'est-ce|pourquoi|expliqu|qué (?:es|son|significa)|por qué|explica"),
            rule(Intent.THANKS, "^(?:thanks|thank you|thx|got it|i see|danke|merci|gracias)\\b"),
            rule(Intent.GREETING, "^(?:hi|hello|hey|good (?:morning|afternoon|evening)|hallo|bonjour|salut|hola)\\b"));

    private static final Pattern EQUATION = Pattern.compile("[0-9a-z)]\\s*=\\s*[-−+(0-9a-z\\\\]");
    private static final Pattern BARE_ANSWER =
            Pattern.compile("[-+−]?[\\d.,/^x-z()\\s%*+−-]*\\d[\\d.,/^x-z()\\s%*+−-]*[?!.]?");
    private static final Pattern REPORTED_ANSWER = Pattern.compile(
            "\\b(?:i (?:got|get|think|have|tried)|and got|is it|it's|answer is|ich (?:habe|glaube)|je (?:crois|pense)|creo que)\\b.*\\d");

    private Intents() {}

    public static Intent of(String message) {
        String text = plain(message);
        return RULES.stream()
                .filter(rule -> rule.words().matcher(text).find())
                .map(Rule::intent)
                .findFirst()
                .orElseGet(() -> showsAStep(text) ? Intent.STEP : Intent.OTHER);
    }

    /** Whether the student tells what came out. */
    public static boolean reportsAnAnswer(String message) {
        return REPORTED_ANSWER.matcher(plain(message)).find();
    }

    private static boolean showsAStep(String text) {
        return EQUATION.matcher(text).find()
                || BARE_ANSWER.matcher(text).matches()
                || REPORTED_ANSWER.matcher(text).find();
    }

    /** Lower case, one form of each letter, typographic apostrophes made plain. */
    private static String plain(String message) {
        return Normalizer.normalize(message, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .strip();
    }

    private static Rule rule(Intent intent, String... alternatives) {
        return new Rule(intent, Pattern.compile(String.join("|", alternatives), Pattern.DOTALL));
    }
}

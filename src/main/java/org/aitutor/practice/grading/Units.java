package org.aitutor.practice.grading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads units such as {@code km/h}, {@code cm^2} or {@code square feet}; an unknown word measures only itself. */
final class Units {

    private static final Pattern FACTOR =
            Pattern.compile("(square |sq\\.? |cubic |cu\\.? )?([a-zµ°$€£%]+)\\.?(?:\\^?(-?[1-9]))?");
    private static final Map<String, Unit> KNOWN = new HashMap<>();

    static {
        known("length", "1", "m meter meters metre metres");
        known("length", "0.001", "mm millimeter millimeters millimetre millimetres");
        known("length", "0.01", "cm centimeter centimeters centimetre centimetres");
        known("length", "1000", "km kilometer kilometers kilometre kilometres");
        known("length", "0.0254", "in inch inches");
        known("length", "0.3048", "ft foot feet");
        known("length", "0.9144", "yd yard yards");
        known("length", "1609.344", "mi mile miles");
        known("mass", "1", "kg kilogram kilograms");
        known("mass", "0.001", "g gram grams");
        known("mass", "0.000001", "mg milligram milligrams");
        known("mass", "1000", "t ton tons tonne tonnes");
        known("mass", "0.45359237", "lb lbs pound pounds");
        known("mass", "0.028349523125", "oz ounce ounces");
        known("time", "1", "s sec secs second seconds");
        known("time", "60", "min mins minute minutes");
        known("time", "3600", "h hr hrs hour hours");
        known("time", "86400", "d day days");
        known("time", "604800", "week weeks");
        known("time", "31557600", "yr year years");
        known("money", "1", "$ dollar dollars usd");
        known("money", "0.01", "cent cents");
        known("euro", "1", "€ euro euros eur");
        known("sterling", "1", "£ gbp");
        known("angle", "1", "° deg degree degrees");
        known("share", "1", "% percent");
        known("current", "1", "a amp amps ampere amperes");
        known("temperature", "1", "k kelvin");
        known("celsius", "1", "°c c celsius");
        known("fahrenheit", "1", "°f f fahrenheit");
        compound("l liter liters litre litres", "0.001 m^3");
        compound("ml milliliter milliliters millilitre millilitres", "0.000001 m^3");
        compound("gal gallon gallons", "0.003785411784 m^3");
        compound("qt quart quarts", "0.000946352946 m^3");
        compound("mph", "0.44704 m/s");
        compound("n newton newtons", "1 kg*m/s^2");
        compound("j joule joules", "1 kg*m^2/s^2");
        compound("w watt watts", "1 kg*m^2/s^3");
        compound("hz hertz", "1 s^-1");
        compound("ha hectare hectares", "10000 m^2");
        compound("acre acres", "4046.8564224 m^2");
    }

    private Units() {}

    /** Empty when it does not look like a unit at all. */
    static Optional<Unit> read(String text) {
        String plain = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("²", "^2")
                .replace("³", "^3")
                .replace("·", "*")
                .replace(" per ", "/")
                .replaceAll("\\s*([/*^])\\s*", "$1");
        Unit unit = Unit.NONE;
        int sign = 1;
        for (String part : plain.split("(?=[/*])", -1)) {
            sign = part.startsWith("/") ? -1 : part.startsWith("*") ? sign : 1;
            Optional<Unit> next = factor(part.replaceFirst("^[/*]", ""));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            unit = unit.times(next.get(), sign);
        }
        return Optional.of(unit);
    }

    private static Optional<Unit> factor(String text) {
        Matcher matcher = FACTOR.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String prefix = matcher.group(1);
        String exponent = matcher.group(3);
        int power = exponent != null ? Integer.parseInt(exponent) : 1;
        if (prefix != null) {
            power *= prefix.startsWith("s") ? 2 : 3;
        }
        return Optional.of(Unit.NONE.times(base(matcher.group(2)), power));
    }

    private static Unit base(String name) {
        String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return KNOWN.getOrDefault(name, new Unit(Map.of(singular, 1), Rational.ONE));
    }

    private static void known(String dimension, String factor, String names) {
        Unit unit = new Unit(Map.of(dimension, 1), Rational.of(new BigDecimal(factor)));
        for (String name : names.split(" ", -1)) {
            KNOWN.put(name, unit);
        }
    }

    private static void compound(String names, String definition) {
        String[] parts = definition.split(" ", 2);
        Unit base = read(parts[1]).orElseThrow();
        Unit unit = new Unit(base.dimension(), base.factor().times(Rational.of(new BigDecimal(parts[0]))));
        for (String name : names.split(" ", -1)) {
            KNOWN.put(name, unit);
        }
    }
}

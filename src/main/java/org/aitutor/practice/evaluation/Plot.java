package org.aitutor.practice.evaluation;

import java.util.List;
import java.util.Locale;

/** A chart in SVG: two axes with ticks, lines with points, a legend, on white so that it is legible anywhere. */
final class Plot {

    /** Told apart also by those who do not see all colors (Okabe and Ito). */
    private static final List<String> COLORS = List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7");

    private static final int SIZE = 360;
    private static final int LEFT = 64;
    private static final int TOP = 44;
    private static final int LEGEND = 190;
    private static final int TICKS = 5;

    private final StringBuilder body = new StringBuilder();
    private final Axis x;
    private final Axis y;
    private int series;

    Plot(String title, Axis x, Axis y) {
        this.x = x;
        this.y = y;
        text(LEFT, 24, "start", "font-weight=\"bold\" font-size=\"15\"", title);
        frame();
    }

    /** What an axis shows, from where to where. */
    record Axis(String label, double from, double to) {

        double share(double value) {
            return (value - from) / (to - from);
        }
    }

    record Point(double x, double y) {}

    /** A named line through points, the next color; NaN points are left out. */
    Plot line(String name, List<Point> points) {
        String color = COLORS.get(series % COLORS.size());
        List<Point> known = points.stream()
                .filter(point -> !Double.isNaN(point.x) && !Double.isNaN(point.y))
                .toList();
        StringBuilder path = new StringBuilder();
        known.forEach(point -> path.append(String.format(Locale.ROOT, "%.1f,%.1f ", px(point.x), py(point.y))));
        body.append("<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"%s\"/>%n"
                .formatted(color, path.toString().strip()));
        known.forEach(point -> body.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n",
                px(point.x),
                py(point.y),
                color)));
        int row = TOP + 14 + 22 * series++;
        body.append("<circle cx=\"%d\" cy=\"%d\" r=\"5\" fill=\"%s\"/>%n".formatted(LEFT + SIZE + 20, row - 4, color));
        text(LEFT + SIZE + 32, row, "start", "", name);
        return this;
    }

    /** A thin dashed line to compare with. */
    Plot guide(Point from, Point to) {
        body.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#777\" stroke-dasharray=\"4 4\"/>%n",
                px(from.x),
                py(from.y),
                px(to.x),
                py(to.y)));
        return this;
    }

    String svg() {
        int width = LEFT + SIZE + LEGEND;
        int height = TOP + SIZE + 56;
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                        + " font-family=\"sans-serif\" font-size=\"12\">%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n%s</svg>%n")
                .formatted(width, height, width, height, body);
    }

    private void frame() {
        body.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#333\"/>%n"
                .formatted(LEFT, TOP, SIZE, SIZE));
        for (int i = 0; i <= TICKS; i++) {
            double share = (double) i / TICKS;
            int along = (int) Math.round(share * SIZE);
            text(LEFT + along, TOP + SIZE + 18, "middle", "", tick(x, share));
            text(LEFT - 8, TOP + SIZE - along + 4, "end", "", tick(y, share));
        }
        text(LEFT + SIZE / 2, TOP + SIZE + 42, "middle", "", x.label);
        int middle = TOP + SIZE / 2;
        text(18, middle, "middle", "transform=\"rotate(-90 18 %d)\"".formatted(middle), y.label);
    }

    private static String tick(Axis axis, double share) {
        double value = axis.from + share * (axis.to - axis.from);
        boolean whole = Math.abs(value - Math.rint(value)) < 1e-9 && axis.to - axis.from >= TICKS;
        return whole ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.2f", value);
    }

    private void text(int atX, int atY, String anchor, String attributes, String content) {
        String escaped = content.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        body.append("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" %s>%s</text>%n"
                .formatted(atX, atY, anchor, attributes, escaped));
    }

    private double px(double value) {
        return LEFT + x.share(value) * SIZE;
    }

    private double py(double value) {
        return TOP + SIZE - y.share(value) * SIZE;
    }
}

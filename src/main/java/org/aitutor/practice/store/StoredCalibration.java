package org.aitutor.practice.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aitutor.catalogue.CourseId;
import org.aitutor.practice.BaselineComparison;
import org.aitutor.practice.CourseCalibration;
import org.aitutor.practice.mastery.Calibration;
import org.bson.Document;

/**
 * How a course's predictions came out, as fields of its {@code model_parameters} document: {@code calibration} counts
 * ({@code n}, {@code loss}, and by bin {@code r}ight, {@code w}rong and e{@code x}pected), {@code baseline} is the latest
 * comparison.
 */
final class StoredCalibration {
    private StoredCalibration() {}

    /** Adds what is to be counted to the fields that an update adds to. */
    static void add(Calibration predictions, Document adds) {
        if (predictions.predictions() == 0) {
            return;
        }
        adds.append("calibration.n", predictions.predictions()).append("calibration.loss", predictions.loss());
        predictions.bins().forEach((number, bin) -> {
            String path = "calibration.bins." + number;
            if (bin.right() > 0) {
                adds.append(path + ".r", bin.right());
            }
            if (bin.wrong() > 0) {
                adds.append(path + ".w", bin.wrong());
            }
            adds.append(path + ".x", bin.expected());
        });
    }

    static CourseCalibration read(Document document) {
        return new CourseCalibration(
                new CourseId(document.getString("_id")),
                calibration(document.get("calibration", new Document())),
                Optional.ofNullable(document.get("baseline", Document.class)).map(StoredCalibration::comparison));
    }

    static Document write(BaselineComparison comparison) {
        return new Document("n", comparison.predictions())
                .append("ours", write(comparison.ours()))
                .append("baseline", write(comparison.baseline()))
                .append("at", java.util.Date.from(comparison.at()));
    }

    private static Calibration calibration(Document stored) {
        Map<Integer, Calibration.Bin> bins = new HashMap<>();
        stored.get("bins", new Document()).forEach((number, value) -> {
            Document bin = (Document) value;
            bins.put(
                    Integer.valueOf(number),
                    new Calibration.Bin(bin.get("r", 0L), bin.get("w", 0L), bin.getDouble("x")));
        });
        return new Calibration(stored.get("loss", 0.0), bins);
    }

    private static BaselineComparison comparison(Document stored) {
        return new BaselineComparison(
                stored.getLong("n"),
                quality(stored.get("ours", Document.class)),
                quality(stored.get("baseline", Document.class)),
                stored.getDate("at").toInstant());
    }

    private static Document write(BaselineComparison.Quality quality) {
        return new Document("logLoss", quality.logLoss())
                .append("auc", quality.auc())
                .append("calibrationError", quality.calibrationError());
    }

    private static BaselineComparison.Quality quality(Document stored) {
        return new BaselineComparison.Quality(
                stored.getDouble("logLoss"), stored.getDouble("auc"), stored.getDouble("calibrationError"));
    }
}

package org.isnad.represent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proactive content negotiation (RFC 9110, section 12.5.1): for each offer the most specific range that matches it gives its quality; the
 * highest quality wins, and among equals the first offer.
 */
public final class Negotiator {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern RANGE = Pattern.compile("(" + TOKEN + ")/(" + TOKEN + ")");
    private static final Pattern PARAMETER = Pattern.compile(";\\s*(" + TOKEN + ")\\s*=\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|" + TOKEN + ")");
    private static final Pattern QUALITY = Pattern.compile("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?");

    private Negotiator() {}

    /** Something that can be given out. */
    public interface Offer {
        /** Its media type, without parameters, in small letters. */
        String mediaType();
    }

    /**
     * Chooses an offer.
     *
     * @param offers what there is, best first
     * @param accept the values of all {@code Accept} fields; none or only blank ones accept everything
     * @return empty if nothing offered is acceptable
     */
    public static <T extends Offer> Optional<T> choose(List<T> offers, List<String> accept) {
        List<Range> ranges = ranges(accept);
        if (ranges.isEmpty())
            return offers.stream().findFirst();
        T best = null;
        double bestQuality = 0;
        for (T offer : offers) {
            double quality = quality(offer.mediaType(), ranges);
            if (quality > bestQuality) {
                best = offer;
                bestQuality = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Whether a coding is wanted, and no less than none (RFC 9110, section 12.5.3).
     *
     * @param acceptEncoding the values of all {@code Accept-Encoding} fields
     */
    public static boolean acceptsCoding(String coding, List<String> acceptEncoding) {
        Map<String, Double> wanted = new HashMap<>();
        for (String element : elements(acceptEncoding))
            wanted.putIfAbsent(element.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT).replaceFirst("^x-", ""), quality(element));
        double quality = wanted.getOrDefault(coding, wanted.getOrDefault("*", 0.0));
        return quality > 0 && quality >= wanted.getOrDefault("identity", 0.0);
    }

    /** A media range; the more specific, the higher its rank. */
    private record Range(String type, String subtype, int parameters, double quality) {

        boolean matches(String mediaType) {
            String start = type + "/";
            return type.equals("*") || (mediaType.startsWith(start) && (subtype.equals("*") || mediaType.equals(start + subtype)));
        }

        int rank() {
            return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
        }
    }

    private static double quality(String mediaType, List<Range> ranges) {
        Range best = null;
        for (Range range : ranges)
            if (range.matches(mediaType) && (best == null || range.rank() > best.rank()
                    || range.rank() == best.rank() && range.parameters < best.parameters
                    || range.rank() == best.rank() && range.parameters == best.parameters && range.quality > best.quality))
                best = range;
        return best == null ? 0 : best.quality;
    }

    /** The ranges that can be read; one that cannot is left out, as an unknown type would be. */
    private static List<Range> ranges(List<String> accept) {
        List<Range> ranges = new ArrayList<>();
        for (String element : elements(accept)) {
            Matcher range = RANGE.matcher(element);
            if (range.lookingAt())
                ranges.add(new Range(range.group(1).toLowerCase(Locale.ROOT), range.group(2).toLowerCase(Locale.ROOT),
                        parameters(element), quality(element)));
        }
        return ranges;
    }

    /** The parameters of the type itself. A charset of UTF-8 is what is given out and so restricts nothing. */
    private static int parameters(String element) {
        int count = 0;
        for (Matcher parameter = PARAMETER.matcher(element); parameter.find();) {
            String name = parameter.group(1).toLowerCase(Locale.ROOT);
            if (name.equals("q"))
                return count;
            if (!name.equals("charset"))
                count++;
        }
        return count;
    }

    private static double quality(String element) {
        for (Matcher parameter = PARAMETER.matcher(element); parameter.find();)
            if (parameter.group(1).equalsIgnoreCase("q"))
                return QUALITY.matcher(parameter.group(2)).matches() ? Double.parseDouble(parameter.group(2)) : 0;
        return 1;
    }

    /** The elements of list fields; a comma inside a quoted string does not part them. */
    private static List<String> elements(List<String> fields) {
        List<String> elements = new ArrayList<>();
        for (String field : fields) {
            int start = 0;
            boolean quoted = false;
            for (int i = 0; i <= field.length(); i++) {
                if (i == field.length() || field.charAt(i) == ',' && !quoted) {
                    String element = field.substring(start, i).strip();
                    if (!element.isEmpty())
                        elements.add(element);
                    start = i + 1;
                } else if (field.charAt(i) == '"' && (i == 0 || field.charAt(i - 1) != '\\')) {
                    quoted = !quoted;
                }
            }
        }
        return elements;
    }
}

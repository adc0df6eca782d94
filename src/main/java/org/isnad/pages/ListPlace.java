package org.isnad.pages;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of a list is.
 *
 * @param list the name of the list
 * @param about the path of what the list is about; empty for a list of everything
 * @param sort the column by which it is sorted
 * @param isReversed whether it is sorted the other way than usual
 * @param page which page, from 1
 */
record ListPlace(String list, Optional<String> about, String sort, boolean isReversed, int page) {

    /** The list of claims that name an entity. */
    static final String CLAIMS_ABOUT = "claims-about";

    private static final Pattern PATH = Pattern.compile("browse/([a-z-]+)(?:/(kb/entity/[A-Za-z0-9.-]+))?(?:/by-([a-z]+)(-reversed)?)?(?:/([1-9][0-9]{0,5}))?");

    /** The first page of a list of everything. */
    static ListPlace of(String list) {
        return new ListPlace(list, Optional.empty(), Listings.sorts(list).get(0), false, 1);
    }

    /** The first page of the claims that name what is at a path. */
    static ListPlace claimsAbout(String thing) {
        return new ListPlace(CLAIMS_ABOUT, Optional.of(thing), Listings.sorts(CLAIMS_ABOUT).get(0), false, 1);
    }

    /** The place at a path; empty unless that is the one path of a place that can be, whether or not the list has so many pages. */
    static Optional<ListPlace> at(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches() || !(matcher.group(2) == null ? Listings.NAMES.contains(matcher.group(1)) : matcher.group(1).equals(CLAIMS_ABOUT)))
            return Optional.empty();
        String list = matcher.group(1);
        String sort = Optional.ofNullable(matcher.group(3)).orElse(Listings.sorts(list).get(0));
        int page = matcher.group(5) == null ? 1 : Integer.parseInt(matcher.group(5));
        return Optional.of(new ListPlace(list, Optional.ofNullable(matcher.group(2)), sort, matcher.group(4) != null, page)).filter(place -> Listings.orders(list, place.about).contains(place.at(1)) && place.path().equals(path));
    }

    /** The path, below the base and without an ending. */
    String path() {
        return "browse/" + list + about.map(thing -> "/" + thing).orElse("") + (isUsual() ? "" : "/by-" + sort + (isReversed ? "-reversed" : "")) + (page == 1 ? "" : "/" + page);
    }

    /** Another page of the same list in the same order. */
    ListPlace at(int other) {
        return new ListPlace(list, about, sort, isReversed, other);
    }

    /** The first page in another order. */
    ListPlace by(String column) {
        return new ListPlace(list, about, column, false, 1);
    }

    /** The first page in the other direction. */
    ListPlace turned() {
        return new ListPlace(list, about, sort, !isReversed, 1);
    }

    /** Whether it is in the usual order. */
    boolean isUsual() {
        return sort.equals(Listings.sorts(list).get(0)) && !isReversed;
    }

    /** The first page in the usual order. */
    ListPlace start() {
        return by(Listings.sorts(list).get(0));
    }
}

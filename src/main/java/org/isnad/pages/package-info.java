/**
 * The pages for people, in English and in Arabic. What a page holds is queries: each part is a file in {@code parts/} with its title in both languages and the
 * way it is shown, each list one in {@code lists/}; {@link org.isnad.pages.Kind} says which parts the page of a thing has, {@link org.isnad.pages.ListPlace} where lists are. Start at
 * {@link org.isnad.pages.Pages} for things and at {@link org.isnad.pages.Overviews} for all else. Templates are in {@code src/main/jte}.
 */
package org.isnad.pages;

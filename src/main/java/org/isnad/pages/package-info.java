/**
 * The pages for people, in English and in Arabic. What a page holds is queries: each part is a file in {@code parts/} with its title in both languages and the
 * way it is shown; {@link org.isnad.pages.Kind} says which parts the page of a thing has. Start at {@link org.isnad.pages.Pages}. Templates are in
 * {@code src/main/jte}.
 */
package org.isnad.pages;

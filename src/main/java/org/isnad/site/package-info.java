/**
 * What is at which address: things, their documents in every format and view, and what is said of them in headers. Knows the web's rules but no
 * server; a server and a static export give out the same answers. Start at {@link org.isnad.site.Site}.
 */
package org.isnad.site;

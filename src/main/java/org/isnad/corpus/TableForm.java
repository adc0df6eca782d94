package org.isnad.corpus;

import java.util.Arrays;
import java.util.Optional;

import com.fasterxml.jackson.dataformat.csv.CsvSchema;

/** How a table is written as text. */
public enum TableForm {
    /** Commas and, where needed, quotation marks (RFC 4180). */
    CSV("text/csv", CsvSchema.emptySchema()),
    /** Tabs, and no quotation marks (the registration of the media type with IANA). */
    TSV("text/tab-separated-values", CsvSchema.emptySchema().withColumnSeparator('\t').withoutQuoteChar());

    private final String mediaType;
    private final CsvSchema schema;

    TableForm(String mediaType, CsvSchema schema) {
        this.mediaType = mediaType;
        this.schema = schema;
    }

    /** The form with a media type. */
    public static Optional<TableForm> of(String mediaType) {
        return Arrays.stream(values()).filter(form -> form.mediaType.equals(mediaType)).findFirst();
    }

    /** The media type. */
    public String mediaType() {
        return mediaType;
    }

    CsvSchema schema() {
        return schema;
    }
}

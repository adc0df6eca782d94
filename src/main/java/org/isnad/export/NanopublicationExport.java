package org.isnad.export;

import org.isnad.nanopub.Nanopublication;
import org.isnad.nanopub.Nanopublications;
import org.isnad.release.Publication;
import org.isnad.represent.Format;
import org.isnad.represent.Writers;
import org.isnad.vocab.Base;

/** Nanopublications as files, each named by its artifact code. */
public final class NanopublicationExport {

    private NanopublicationExport() {}

    /** Writes those of all claims, in TriG, and returns how many they are. */
    public static int write(Publication publication, OutputFolder output) {
        int written = 0;
        for (Nanopublication nanopublication : new Nanopublications(publication.at(Base.CANONICAL), Base.CANONICAL).all()) {
            output.write(nanopublication.code() + "." + Format.TRIG.extension(), Writers.write(nanopublication, Format.TRIG));
            written++;
        }
        return written;
    }
}

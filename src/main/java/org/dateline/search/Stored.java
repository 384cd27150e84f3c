package org.dateline.search;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/// Reads stored records. Bytes that make no record are damage, whatever trips over them.
final class Stored {
    private Stored() {}

    /// Makes a record of bytes from an offset on.
    interface Reader<R> {
        R read(byte[] bytes, int from);
    }

    static BytesRef bytes(StoredFields stored, int doc, String field) throws IOException {
        BytesRef bytes;
        try {
            bytes = stored.document(doc, Set.of(field)).getBinaryValue(field);
        } catch (RuntimeException e) {
            throw new CorruptIndexException("a document that cannot be unpacked", field, e);
        }
        if (bytes == null) {
            throw new CorruptIndexException("a document without its record", field);
        }
        return bytes;
    }

    static <R> R read(BytesRef bytes, Reader<R> reader) throws CorruptIndexException {
        try {
            return reader.read(bytes.bytes, bytes.offset);
        } catch (RuntimeException e) {
            throw new CorruptIndexException("a record that makes no sense", "stored fields", e);
        }
    }
}

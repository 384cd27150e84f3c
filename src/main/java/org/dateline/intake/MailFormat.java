package org.dateline.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.dateline.article.Article;
import org.dateline.text.Reason;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/// Mail (`.eml`) and mailboxes (`.mbox`): the text of each message, HTML made plain; attachments are left alone.
final class MailFormat {
    private static final long LARGEST = 80L << 20;

    private MailFormat() {}

    static void read(Source source) throws IOException {
        byte[] bytes = source.bytes(LARGEST);
        List<byte[]> messages = split(bytes);
        int number = 0;
        for (byte[] message : messages) {
            if (source.isCancelled()) {
                return;
            }
            String place = messages.size() == 1 ? "" : "message " + ++number;
            try {
                source.found(place, article(new ByteArrayInputStream(message)));
            } catch (MimeException | IOException e) {
                source.rejected(place, Reason.of("file.message", "The message is damaged and could not be read."));
            }
        }
    }

    /// The messages of a mailbox, cut at its `From ` lines; one message if there are none.
    private static List<byte[]> split(byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!raw.startsWith("From ")) {
            return List.of(bytes);
        }
        List<byte[]> messages = new ArrayList<>();
        for (String part : raw.split("(?m)^From .*\\r?\\n")) {
            if (!part.isBlank()) {
                messages.add(part.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return messages;
    }

    private static Article article(InputStream in) throws MimeException, IOException {
        Message message = new DefaultMessageBuilder().parseMessage(in);
        try {
            @Nullable Date date = message.getDate();
            return Article.of(
                    said(message.getSubject()),
                    sender(message),
                    date == null ? When.UNKNOWN : Dates.at(date.toInstant()),
                    "",
                    "",
                    "",
                    text(message).stripTrailing());
        } finally {
            message.dispose();
        }
    }

    private static String sender(Message message) {
        if (message.getFrom() == null || message.getFrom().isEmpty()) {
            return "";
        }
        Mailbox from = message.getFrom().getFirst();
        @Nullable String name = from.getName();
        return name == null ? from.getAddress() : name;
    }

    private static String text(Entity entity) throws IOException {
        @Nullable Body body = entity.getBody();
        if (body instanceof Multipart parts) {
            String html = "";
            for (Entity part : parts.getBodyParts()) {
                String text = "attachment".equals(part.getDispositionType()) ? "" : text(part);
                if (!text.isBlank() && !"text/html".equals(part.getMimeType())) {
                    return text;
                }
                html = html.isEmpty() ? text : html;
            }
            return html;
        }
        if (body instanceof TextBody words) {
            String text = new String(words.getInputStream().readAllBytes(), charset(words)).replace("\r\n", "\n");
            return "text/html".equals(entity.getMimeType()) ? HtmlFormat.plain(text) : text;
        }
        return "";
    }

    private static Charset charset(TextBody body) {
        @Nullable String name = body.getMimeCharset();
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}

package org.touyan.foundation.paper;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

import com.openhtmltopdf.extend.FSStream;

/** A style sheet of ours, by the name a template gives it. */
record Style(String uri) implements FSStream {

    @Override
    public InputStream getStream() {
        return Typeface.resource(uri.substring(uri.indexOf(':') + 1));
    }

    @Override
    public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
}

package org.touyan.foundation.database;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.OrgPath;

/** What a column holds for each of our own value types: ids are uuid, paths are text, instants are timestamptz, sealed
 * values are bytea. */
final class ColumnConversions {

    private ColumnConversions() {}

    static List<Object> converters() {
        return List.of(new IdToUuid(), new UuidToId(), new PathToText(), new TextToPath(), new ValueToBytes(),
                new BytesToValue());
    }

    /** For the columns of a query. */
    static ConversionService service() {
        DefaultConversionService service = new DefaultConversionService();
        service.addConverterFactory(new UuidToId());
        service.addConverter(new TextToPath());
        service.addConverterFactory(new BytesToValue());
        service.addConverter(new TimestampToInstant());
        service.addConverter(new OffsetDateTimeToInstant());
        return service;
    }

    @WritingConverter
    private static final class IdToUuid implements Converter<Id, UUID> {

        @Override
        public UUID convert(Id id) {
            return id.value();
        }
    }

    @ReadingConverter
    private static final class UuidToId implements ConverterFactory<UUID, Id> {

        @Override
        public <T extends Id> Converter<UUID, T> getConverter(Class<T> type) {
            return uuid -> Ids.make(type, uuid);
        }
    }

    @WritingConverter
    private static final class PathToText implements Converter<OrgPath, String> {

        @Override
        public String convert(OrgPath path) {
            return path.value();
        }
    }

    @ReadingConverter
    private static final class TextToPath implements Converter<String, OrgPath> {

        @Override
        public OrgPath convert(String text) {
            return new OrgPath(text);
        }
    }

    @WritingConverter
    private static final class ValueToBytes implements Converter<BytesColumn, byte[]> {

        @Override
        public byte[] convert(BytesColumn value) {
            return value.bytes();
        }
    }

    @ReadingConverter
    private static final class BytesToValue implements ConverterFactory<byte[], BytesColumn> {

        @Override
        public <T extends BytesColumn> Converter<byte[], T> getConverter(Class<T> type) {
            return bytes -> BytesColumns.make(type, bytes);
        }
    }

    private static final class TimestampToInstant implements Converter<Timestamp, Instant> {

        @Override
        public Instant convert(Timestamp timestamp) {
            return timestamp.toInstant();
        }
    }

    private static final class OffsetDateTimeToInstant implements Converter<OffsetDateTime, Instant> {

        @Override
        public Instant convert(OffsetDateTime time) {
            return time.toInstant();
        }
    }
}

package org.touyan.foundation.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.storage.picture.Pictures;

/** Keeps uploaded pictures. Who may see one is decided by row-level security: see {@code V20261124.14__file.sql}. */
@Service
public class Files {

    /** One picture, and the kind under which it was kept. */
    public record Filed(String kind, FileId file) {}

    private static final int PER_OWNER = 6;
    private static final int LONGEST_NAME = 120;

    private final JdbcClient jdbc;
    private final Pictures pictures;
    private final Clock clock;

    Files(JdbcClient jdbc, Pictures pictures, Clock clock) {
        this.jdbc = jdbc;
        this.pictures = pictures;
        this.clock = clock;
    }

    /**
     * Checks a picture and draws it anew, outside any transaction: a large one takes a moment.
     *
     * @throws RuleBroken in words, when it is no picture, too large or not readable
     */
    public Picture prepare(String fileName, InputStream content) {
        return pictures.redraw(fileName, content);
    }

    /**
     * Prepares what a form has brought.
     *
     * @throws RuleBroken at that field of the form
     */
    public List<Picture> prepare(String field, List<MultipartFile> uploads) {
        return uploads.stream().map(upload -> prepare(field, upload)).toList();
    }

    /**
     * The same where documents may be sent too: a PDF is kept as pictures of its pages.
     *
     * @throws RuleBroken at that field of the form
     */
    public List<Picture> prepareWithPdf(String field, List<MultipartFile> uploads) {
        return uploads.stream().filter(upload -> !upload.isEmpty())
                .flatMap(upload -> prepare(field, upload, pictures::pages).stream())
                .toList();
    }

    private Picture prepare(String field, MultipartFile upload) {
        return prepare(field, upload, this::prepare);
    }

    private static <T> T prepare(String field, MultipartFile upload, BiFunction<String, InputStream, T> how) {
        try (InputStream content = upload.getInputStream()) {
            return how.apply(Objects.requireNonNullElse(upload.getOriginalFilename(), ""), content);
        } catch (RuleBroken refused) {
            throw RuleBroken.at(field, refused.key(), refused.arguments());
        } catch (IOException broken) {
            throw new UncheckedIOException("the upload broke off", broken);
        }
    }

    /**
     * Prepares and keeps a picture in one step.
     *
     * @throws RuleBroken in words, when it is no picture, or the seventh of this owner
     */
    @Transactional
    public FileId store(Actor actor, String kind, UUID ownerSubject, OrgPath where, String fileName,
            InputStream content) {
        return store(actor, kind, ownerSubject, where, prepare(fileName, content));
    }

    /**
     * Keeps a prepared picture in the caller's transaction.
     *
     * @param kind         what pictures of that sort are called in the table, like {@code portrait}
     * @param ownerSubject what they belong to: a request, a person, a contract
     * @throws RuleBroken when it is the seventh of this kind for this owner
     */
    @Transactional
    @BusinessRule(id = "STO-1", says = "One matter carries at most six pictures.")
    public FileId store(Actor actor, String kind, UUID ownerSubject, OrgPath where, Picture picture) {
        refuseSeventh(kind, ownerSubject);
        var id = new FileId(Uuid7.next());
        jdbc.sql("""
                insert into storage.file (file_id, kind, owner_subject, org_path, name, media_type, bytes, sha256, width,
                  height, created_by, created_at)
                values (:id, :kind, :owner, :path, :name, 'image/jpeg', :bytes, :sha256, :width, :height, :by, :at)
                """)
                .param("id", id.value())
                .param("kind", kind)
                .param("owner", ownerSubject)
                .param("path", where.value())
                .param("name", shortened(picture.name()))
                .param("bytes", picture.full().length)
                .param("sha256", picture.sha256())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("by", actor.account())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("insert into storage.content (file_id, full_image, thumb) values (:id, :full, :thumb)")
                .param("id", id.value())
                .param("full", picture.full())
                .param("thumb", picture.thumb())
                .update();
        return id;
    }

    /** Two uploads for one owner wait for each other, so that the count is true. */
    private void refuseSeventh(String kind, UUID ownerSubject) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:owner, 14))")
                .param("owner", ownerSubject.toString())
                .query((rs, n) -> n)
                .list();
        int kept = jdbc
                .sql("select count(*) from storage.file where kind = :kind and owner_subject = :owner and forgotten_at is null")
                .param("kind", kind)
                .param("owner", ownerSubject)
                .query(Integer.class)
                .single();
        if (kept >= PER_OWNER) {
            throw RuleBroken.because("storage.too-many", PER_OWNER);
        }
    }

    /** @throws NotFound also when the current actor may not see it */
    @Transactional(readOnly = true)
    public StoredFile read(FileId id) {
        return content(id, "full_image").orElseThrow(() -> new NotFound("file " + id.value()));
    }

    /**
     * The small version, for lists.
     *
     * @throws NotFound also when the current actor may not see it
     */
    @Transactional(readOnly = true)
    public StoredFile thumb(FileId id) {
        return content(id, "thumb").orElseThrow(() -> new NotFound("file " + id.value()));
    }

    /** In the order of uploading; only those the current actor may see. */
    @Transactional(readOnly = true)
    public List<FileId> of(String kind, UUID ownerSubject) {
        return of(ownerSubject, kind).stream().map(Filed::file).toList();
    }

    /** Of several kinds, in the order of the kinds and of uploading; only those the current actor may see. */
    @Transactional(readOnly = true)
    public List<Filed> of(UUID ownerSubject, String... kinds) {
        return jdbc.sql("""
                select kind, file_id
                from storage.file
                where owner_subject = :owner and kind = any(:kinds) and forgotten_at is null
                order by array_position(:kinds, kind), created_at, file_id
                """)
                .param("owner", ownerSubject)
                .param("kinds", kinds)
                .query((rs, n) -> new Filed(rs.getString(1), new FileId(rs.getObject(2, UUID.class))))
                .list();
    }

    /**
     * Lets an expert see a file. Only whoever has the file in scope, or the system, can do so; asking again changes
     * nothing.
     */
    @Transactional
    public void grant(FileId id, UUID person) {
        jdbc.sql("""
                insert into storage.grant_person (file_id, person_id, org_path)
                select f.file_id, :person, f.org_path
                from storage.file f
                where f.file_id = :id
                on conflict do nothing
                """)
                .param("id", id.value())
                .param("person", person)
                .update();
    }

    /**
     * Lets everybody see a file, for example a portrait its owner has agreed to show; {@code false} takes it back.
     *
     * @throws NotFound also when the current actor may not change it
     */
    @Transactional
    public void publish(FileId id, boolean published) {
        int changed = jdbc.sql("update storage.file set published = :published where file_id = :id")
                .param("published", published)
                .param("id", id.value())
                .update();
        if (changed == 0) {
            throw new NotFound("file " + id.value());
        }
    }

    /**
     * Takes a picture away for good: that there was one stays known, what it showed does not.
     *
     * @throws NotFound when it is gone already, or the current actor may not change it
     */
    @Transactional
    public void forget(FileId id) {
        int changed = jdbc.sql("""
                update storage.file set published = false, forgotten_at = :now where file_id = :id and forgotten_at is null
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id.value())
                .update();
        if (changed == 0) {
            throw new NotFound("file " + id.value());
        }
        jdbc.sql("update storage.content set full_image = '', thumb = '' where file_id = :id").param("id", id.value()).update();
    }

    private Optional<StoredFile> content(FileId id, String column) {
        return jdbc.sql("""
                select f.kind, f.name, f.media_type, f.width, f.height, f.sha256, c.%s as image
                from storage.file f
                join storage.content c using (file_id)
                where f.file_id = :id and f.forgotten_at is null
                """.formatted(column))
                .param("id", id.value())
                .query((rs, n) -> new StoredFile(id, rs.getString("kind"), rs.getString("name"),
                        rs.getString("media_type"),
                        rs.getInt("width"), rs.getInt("height"), rs.getString("sha256"), rs.getBytes("image")))
                .optional();
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }
}

package org.touyan.foundation.storage.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.storage.Picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PicturesTests {

    /** Up to here a picture says what it is; what follows is drawn. */
    private static final int HEADS = 64;

    private final Pictures pictures = new Pictures();

    @Test
    void aPhotoLosesItsPlaceAndEverythingElseThatIsNotColour() {
        byte[] original = Jpegs.withPlace(400, 300, 1);
        assertThat(text(original)).contains(Jpegs.PLACE, "Exif");

        Picture picture = redraw(original);

        assertThat(text(picture.full())).doesNotContain(Jpegs.PLACE, "Exif", "GPS");
        assertThat(text(picture.thumb())).doesNotContain(Jpegs.PLACE, "Exif", "GPS");
    }

    @ParameterizedTest
    @CsvSource({"1, 400, 200, red, blue", "2, 400, 200, blue, red", "3, 400, 200, blue, red", "4, 400, 200, red, blue",
            "5, 200, 400, top-red, top-red", "6, 200, 400, top-red, top-red", "7, 200, 400, top-blue, top-blue",
            "8, 200, 400, top-blue, top-blue"})
    void aPhotoIsTurnedTheWayItWasHeld(int orientation, int width, int height, String left, String right)
            throws IOException {
        BufferedImage image = decoded(redraw(Jpegs.withPlace(400, 200, orientation)).full());

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        assertThat(colour(image, width / 8, height / 8)).isEqualTo(left.replace("top-", ""));
        assertThat(colour(image, width * 7 / 8, height / 8)).isEqualTo(right.replace("top-", ""));
    }

    @Test
    void aLargePhotoShrinksAndASmallOneStays() {
        Picture large = redraw(Jpegs.plain(4000, 3000));
        assertThat(large.width()).isEqualTo(1600);
        assertThat(large.height()).isEqualTo(1200);
        assertThat(large.full().length).isLessThan(400 * 1024);

        Picture small = redraw(Jpegs.plain(120, 90));
        assertThat(small.width()).isEqualTo(120);
        assertThat(small.height()).isEqualTo(90);
    }

    @Test
    void aLineOfPixelsIsAPictureToo() {
        Picture line = redraw(Jpegs.png(3000, 1));
        assertThat(line.width()).isEqualTo(1600);
        assertThat(line.height()).isEqualTo(1);
    }

    @Test
    void everyFormatBecomesAJpegWithASmallVersion() throws IOException {
        for (byte[] original : new byte[][]{Jpegs.plain(800, 600), Jpegs.png(800, 600), Jpegs.gif(800, 600)}) {
            Picture picture = redraw(original);
            assertThat(Format.of(picture.full())).contains(Format.JPEG);
            assertThat(decoded(picture.thumb()).getWidth()).isEqualTo(320);
            assertThat(decoded(picture.thumb()).getHeight()).isEqualTo(240);
        }
    }

    @Test
    void aFloodOfPixelsIsRefusedByItsHeadAlone() throws IOException {
        byte[] flood = file("pixelflood_50000x50000.png");
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        refused("storage.too-many-pixels", flood);

        long before = threads.getCurrentThreadAllocatedBytes();
        refused("storage.too-many-pixels", flood);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(5_000_000);
    }

    @Test
    void aProgramCalledPhotoIsNoPhoto() {
        byte[] program = new byte[2000];
        program[0] = 'M';
        program[1] = 'Z';
        refused("storage.no-picture", program);
        refused("storage.no-picture",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>".getBytes(StandardCharsets.UTF_8));
        refused("storage.no-picture", new byte[0]);
    }

    @Test
    void aScriptDressedAsAPictureIsRefusedOrLost() {
        refused("storage.unreadable", "GIF89a/*\0\0*/=1;alert(document.cookie)".getBytes(StandardCharsets.ISO_8859_1));

        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] picture = Jpegs.gif(40, 30);
        byte[] both = Arrays.copyOf(picture, picture.length + script.length);
        System.arraycopy(script, 0, both, picture.length, script.length);
        assertThat(text(redraw(both).full())).doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 20, 200, 1000})
    void aPhotoThatBrokeOffIsRefusedInWords(int length) {
        refused("storage.unreadable", Arrays.copyOf(Jpegs.plain(800, 600), Math.min(length, 600)));
    }

    @Test
    void whatCannotBeOpenedHereIsCalledByItsName() {
        refused("storage.heic", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy", "lossless", "clear"})
    void aWebPictureBecomesAJpegLikeEveryOther(String kind) throws IOException {
        BufferedImage image = decoded(redraw(file("halves-%s.webp".formatted(kind))).full());

        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(image.getHeight()).isEqualTo(300);
        assertThat(colour(image, 50, 50)).isEqualTo("red");
        assertThat(colour(image, 350, 50)).isEqualTo("blue");
    }

    @Test
    void aWebPictureIsTurnedAndLosesItsPlaceToo() throws IOException {
        byte[] original = Jpegs.withPlace(file("halves-lossy.webp"), 6);
        assertThat(text(original)).contains(Jpegs.PLACE);

        Picture picture = redraw(original);

        assertThat(picture.width()).isEqualTo(300);
        assertThat(picture.height()).isEqualTo(400);
        assertThat(colour(decoded(picture.full()), 150, 50)).isEqualTo("red");
        assertThat(text(picture.full())).doesNotContain(Jpegs.PLACE, "Exif");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy", "lossless"})
    void aWebPictureWithAFloodBehindASmallFrameIsRefusedByItsHeads(String kind) throws IOException {
        byte[] flood = file("halves-%s.webp".formatted(kind));
        int vp8 = text(flood).indexOf(kind.equals("lossy") ? "VP8 " : "VP8L");
        int size = vp8 + 8 + (kind.equals("lossy") ? 6 : 1);
        Arrays.fill(flood, size, size + 4, (byte) 0xFF);
        refused("storage.too-many-pixels", flood);
    }

    /** A gigabyte of colour profile in a file of a thousand bytes would take the memory of the whole house. */
    @ParameterizedTest
    @CsvSource({"4, the chunk", "8, the profile in it"})
    void aWebPictureThatPromisesMoreThanIsThereIsRefused(int where, String what) throws IOException {
        byte[] picture = file("halves-clear.webp");
        int length = text(picture).indexOf("ICCP") + where;
        Arrays.fill(picture, length, length + 4, (byte) 0x55);
        refused("storage.unreadable", picture);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy", "lossless", "clear"})
    void aDamagedWebPictureIsRefusedInWordsOrDrawn(String kind) throws IOException {
        byte[] whole = file("halves-%s.webp".formatted(kind));
        for (int at = 12; at < whole.length; at += at < HEADS ? 1 : 11) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            drawnOrRefused(damaged);
            drawnOrRefused(Arrays.copyOf(whole, at));
        }
    }

    @Test
    void moreThanTenMegabytesAreNotReadToTheEnd() {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                given += length;
                Arrays.fill(into, from, from + length, (byte) 0xFF);
                return length;
            }
        };
        assertThatThrownBy(() -> pictures.redraw("a.jpg", endless)).isInstanceOf(RuleBroken.class)
                .hasMessage("storage.too-large");
        assertThat(endless.given).isLessThan(11_000_000);
    }

    private Picture redraw(byte[] bytes) {
        return pictures.redraw("photo.jpg", new ByteArrayInputStream(bytes));
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(PicturesTests.class.getResourceAsStream("/storage/" + name))) {
            return file.readAllBytes();
        }
    }

    /** Anything but a picture or a sentence would be a page of ours that failed. */
    private void drawnOrRefused(byte[] bytes) {
        try {
            assertThat(redraw(bytes).width()).isPositive();
        } catch (RuleBroken refused) {
            assertThat(refused.key()).startsWith("storage.");
        }
    }

    private void refused(String key, byte[] bytes) {
        assertThatThrownBy(() -> redraw(bytes)).isInstanceOf(RuleBroken.class).hasMessage(key);
    }

    private static BufferedImage decoded(byte[] bytes) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)));
    }

    private static String colour(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return (rgb >> 16 & 0xff) > (rgb & 0xff) ? "red" : "blue";
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

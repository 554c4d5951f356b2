package org.touyan.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Party;
import org.touyan.people.mentoring.sign.FileSignature;

/** All four sign a contract, or what changes it, on paper; two people have seen each page. */
@Component
@Profile("demo")
class Pens {

    private final World world;
    private final FileSignature fileSignature;
    private final Files files;
    private @Nullable Picture scan;

    Pens(World world, FileSignature fileSignature, Files files) {
        this.world = world;
        this.fileSignature = fileSignature;
        this.files = files;
    }

    void allSign(ContractId id) {
        Actor staff = world.staff();
        Actor colleague = world.colleague();
        for (Party party : Party.values()) {
            UUID signature = Acting.doing(staff, () -> fileSignature.file(staff, id, party, "签字人", List.of(scan())));
            Acting.run(colleague, () -> fileSignature.verify(colleague, signature));
        }
    }

    Picture scan() {
        Picture drawn = scan;
        if (drawn == null) {
            drawn = files.prepare("合同签字页（演示）.png", new ByteArrayInputStream(page()));
            scan = drawn;
        }
        return drawn;
    }

    private static byte[] page() {
        var picture = new BufferedImage(480, 680, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.DARK_GRAY);
        for (int line = 0; line < 12; line++) {
            pen.fillRect(60, 80 + line * 40, 360 - line % 3 * 50, 6);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException("a page could not be drawn", broken);
        }
        return bytes.toByteArray();
    }
}

package org.touyan.demo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;

/** Sheets of paper as a phone photographs them: ruled, and each with another first line. */
@Component
@Profile("demo")
class Scans {

    private final Files files;

    Scans(Files files) {
        this.files = files;
    }

    Picture of(String name, int line) {
        var paper = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        var pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 400);
        pen.setColor(Color.DARK_GRAY);
        pen.drawRect(30, 30, 540, 340);
        pen.fillRect(60, 50, 40 * line, 12);
        for (int row = 90; row < 340; row += 50) {
            pen.drawLine(60, row, 540, row);
        }
        pen.dispose();
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(paper, "png", out);
            return files.prepare(name, new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("a sheet could not be drawn", e);
        }
    }
}

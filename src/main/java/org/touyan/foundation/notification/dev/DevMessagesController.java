package org.touyan.foundation.notification.dev;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touyan.foundation.notification.deliver.Gateway;
import org.touyan.foundation.notification.deliver.LogGateway;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.Html;

/** What a demonstration would have sent. Never part of a live system, and never seen from another machine. */
@Controller
@Profile("!serve")
class DevMessagesController {

    private static final Pattern LINK = Pattern.compile("\\s\\S*(/m/[1-9A-HJ-NP-Za-km-z]{10})$");

    private final Gateway gateway;

    DevMessagesController(Gateway gateway) {
        this.gateway = gateway;
    }

    @GetMapping("/dev/messages")
    Html messages(HttpServletRequest request) {
        if (!fromThisMachine(request) || !(gateway instanceof LogGateway log)) {
            throw new NotFound("/dev/messages");
        }
        List<DevMessagesPage.Row> rows = log.shown().stream().map(DevMessagesController::row).toList();
        return Html.of(new DevMessagesPage(rows));
    }

    private static DevMessagesPage.Row row(LogGateway.Shown shown) {
        String text = shown.sms().text();
        Matcher link = LINK.matcher(text);
        boolean found = link.find();
        return new DevMessagesPage.Row(shown.at(), shown.sms().phone(), found ? text.substring(0, link.start()) : text,
                found ? link.group(1) : "", text.codePointCount(0, text.length()));
    }

    /** A proxy on this machine would make everybody look near. */
    private static boolean fromThisMachine(HttpServletRequest request) {
        if (request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null) {
            return false;
        }
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException odd) {
            return false;
        }
    }
}

package org.touyan.foundation.notification.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touyan.TouyanTest;
import org.touyan.foundation.notification.deliver.SmsWriter;
import org.touyan.foundation.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

@TouyanTest
class SmsTextTests {

    private static final String LINK = "ty.cn/m/8Qa4kTz9Wx";

    @Autowired
    private Texts texts;

    @Autowired
    private SmsWriter writer;

    @Test
    void everySmsOfTheHouseFitsIntoOneMessageAndIsSigned() {
        Set<String> keys = texts.keys(Locale.SIMPLIFIED_CHINESE);
        var wrong = new TreeMap<String, String>();
        Object[] typical = Stream.generate(() -> "林守田师傅").limit(9).toArray();
        keys.stream().filter(key -> key.endsWith(".sms")).forEach(key -> {
            String text = writer.text(key.substring(0, key.length() - 4), Content.of(null, typical), LINK);
            int length = text.codePointCount(0, text.length());
            if (length > SmsText.LONGEST || !text.startsWith("【") || text.indexOf('】') > 12) {
                wrong.put(key, length + ": " + text);
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(keys).contains("notification.code.sms");
    }

    @Test
    void nobodyPutsHisOwnLinkOrSignatureIntoOurMessage() {
        assertThat(SmsText.args(List.of("王阿姨 http://evil.example/x", "evil.cn/k7Q", "【银行】您", "www.evil.example")))
                .containsExactly("王阿姨 …", "…", "银行您", "…");
    }

    @Test
    void ordinaryWordsStayAndLongOnesAreCut() {
        assertThat(SmsText.args(List.of("14.5小时", "11月25日周三下午2:00", "清港镇上湫村文旦园里几棵果树长势不太好")))
                .containsExactly("14.5小时", "11月25日周三下午2:00", "清港镇上湫村文旦园里几棵果树长…");
    }

    @Test
    void aLineEndInANameIsABlank() {
        assertThat(Content.of("/r/x", "王\r\nBcc: a", 3).args()).containsExactly("王 Bcc: a", "3");
    }
}

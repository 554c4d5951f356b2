package org.touyan.service.certificate.mine;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class CertificatesNavigation {

    @Bean
    NavEntry myCertificatesEntry() {
        return new NavEntry("certificates", "me", "certificate.mine.nav", "cert", "/me/certificates", Set.of(Role.EXPERT), 45);
    }
}

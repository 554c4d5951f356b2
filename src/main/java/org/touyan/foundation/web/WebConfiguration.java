package org.touyan.foundation.web;

import java.util.List;
import java.util.Set;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Answers, arguments and ids of controllers, and the ways to the pages of the frame itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteInfo.class)
class WebConfiguration {

    @Bean
    WebMvcConfigurer frameOfEveryPage(HtmlHandler html, RedirectHandler redirects, Arguments arguments, SafeParts safeParts) {
        return new WebMvcConfigurer() {

            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.addAll(List.of(html, redirects));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(arguments);
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverterFactory(new IdConverter());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(safeParts);
            }
        };
    }

    @Bean
    WebMvcRegistrations handlers() {
        return new WebMvcRegistrations() {

            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new Handlers();
            }
        };
    }

    @Bean
    NavEntry about() {
        return foot("about", "/about", 10);
    }

    @Bean
    NavEntry accessibility() {
        return foot("accessibility", "/accessibility", 20);
    }

    @Bean
    NavEntry privacyPage() {
        return foot("privacy", "/privacy", 30);
    }

    private static NavEntry foot(String key, String path, int order) {
        return new NavEntry(key, "foot", "web." + key + ".title", "info", path, Set.of(), order);
    }
}

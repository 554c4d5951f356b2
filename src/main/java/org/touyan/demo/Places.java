package org.touyan.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.organization.BodyBrief;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.organization.BodyKind;
import org.touyan.foundation.organization.BodyRegistry;
import org.touyan.foundation.organization.NewBody;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Size;
import org.touyan.foundation.organization.SizeClass;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.check.Check;
import org.touyan.foundation.shared.check.CreditCode;

/** Where help goes: companies, co-operatives, a school and a community in every town, all fictional. */
@Component
@Profile("demo")
class Places {

    private record Place(BodyId id, BodyKind kind, String town) {}

    private final BodyRegistry registry;
    private final Organizations organizations;
    private final TransactionTemplate transaction;
    private final List<Place> places = new ArrayList<>();
    private @Nullable BodyBrief withUnion;

    Places(BodyRegistry registry, Organizations organizations, TransactionTemplate transaction) {
        this.registry = registry;
        this.organizations = organizations;
        this.transaction = transaction;
    }

    void settle(Actor staff, Random chance) {
        List<Town> towns = organizations.towns();
        for (Cast.Trade trade : Cast.TRADES) {
            for (int i = 0; i < trade.many(); i++) {
                Town town = towns.get(chance.nextInt(towns.size()));
                String name = Cast.COMPANIES.get(places.size() % Cast.COMPANIES.size()) + town.shortName() + trade.word();
                register(staff, trade.kind(), town, name + number(places.size() / Cast.COMPANIES.size()),
                        20 + chance.nextInt(400), trade.industry(), places.isEmpty());
            }
        }
        for (int i = 0; i < towns.size(); i++) {
            Town town = towns.get(i);
            register(staff, BodyKind.SCHOOL, town, Cast.STEMS.get(i) + Cast.SCHOOLS.get(i % Cast.SCHOOLS.size()), 60, "", false);
            register(staff, BodyKind.COMMUNITY, town, Cast.STEMS.get(i) + "社区", 12, "", false);
        }
    }

    /** The one company whose own union has an account. */
    BodyBrief withUnion() {
        return Objects.requireNonNull(withUnion);
    }

    List<UUID> enterprises() {
        return places.stream().filter(p -> p.kind() == BodyKind.ENTERPRISE).map(p -> p.id().value()).toList();
    }

    /** One after the other. */
    BodyBrief enterprise(int i) {
        var id = new BodyId(enterprises().get(i % enterprises().size()));
        return Acting.doing(Actor.SYSTEM, () -> Objects.requireNonNull(
                transaction.execute(status -> organizations.body(id).orElseThrow())));
    }

    /** Somebody in this town who would ask about this as an organisation. */
    Optional<UUID> asking(String subject, String town, Random chance) {
        List<BodyKind> kinds = switch (subject) {
            case "machine", "automation", "skills" -> List.of(BodyKind.ENTERPRISE);
            case "crops", "live" -> List.of(BodyKind.COOPERATIVE);
            case "lecture" -> List.of(BodyKind.ENTERPRISE, BodyKind.SCHOOL, BodyKind.COMMUNITY);
            default -> List.of();
        };
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        BodyKind kind = kinds.get(chance.nextInt(kinds.size()));
        List<Place> near = places.stream().filter(p -> p.town().equals(town) && p.kind() == kind).toList();
        return near.isEmpty() ? Optional.empty() : Optional.of(near.get(chance.nextInt(near.size())).id().value());
    }

    private void register(Actor staff, BodyKind kind, Town town, String name, int people, String industry,
            boolean ownUnion) {
        String code = kind.needsCreditCode() ? creditCode(places.size()) : "";
        var body = new NewBody(name + "（演示）", kind, code, town.code(), "", industry,
                industry.isEmpty() ? Size.UNKNOWN : size(people), people, "", "", "", ownUnion, true);
        BodyId id = Acting.doing(staff, () -> registry.register(staff, body));
        places.add(new Place(id, kind, town.code()));
        if (ownUnion) {
            withUnion = Acting.doing(staff, () -> transaction.execute(status -> organizations.body(id).orElseThrow()));
        }
    }

    private Size size(int people) {
        return new Size(places.size() % 3 == 0 ? SizeClass.MEDIUM : SizeClass.SMALL, people > 90, 2025, "演示名录");
    }

    private static String number(int round) {
        return round == 0 ? "" : "%d厂".formatted(round + 1);
    }

    /** A number of the right shape that no body holds: 000000 stands where a real one has its serial. */
    private static String creditCode(int i) {
        for (char inner : "0123456789X".toCharArray()) {
            for (char last : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                String code = "91331083000%05d%s%s".formatted(i + 100, inner, last);
                if (CreditCode.check(code).level() == Check.Level.FINE) {
                    return code;
                }
            }
        }
        throw new IllegalStateException("no check digit for body %d".formatted(i));
    }
}

package org.touyan.foundation.identity.users;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.AccountView;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.ui.Pager;

@Controller
class UsersController {

    private final UsersQuery users;
    private final AddUser addUser;
    private final RecoverUser recoverUser;
    private final Accounts accounts;

    UsersController(UsersQuery users, AddUser addUser, RecoverUser recoverUser, Accounts accounts) {
        this.users = users;
        this.addUser = addUser;
        this.recoverUser = recoverUser;
        this.accounts = accounts;
    }

    @GetMapping("/desk/users")
    Html page(Actor actor, @RequestParam(defaultValue = "1") int page, @RequestParam(required = false) @Nullable Role role,
            @RequestParam(defaultValue = "") String name) {
        return Html.of(view(actor, Math.max(1, page), role, name, AddUserForm.empty(), null, FormErrors.none()));
    }

    @PostMapping("/desk/users")
    Html add(Actor actor, Form<AddUserForm> form) {
        AddUserForm typed = form.value();
        if (!form.valid()) {
            return Html.invalid(view(actor, 1, null, "", typed, null, form.errors()));
        }
        try {
            return Html.of(new IssuedLinkPage(addUser.add(actor, typed.login(), typed.name(),
                    Objects.requireNonNull(typed.role()), new OrgPath(typed.scope()))));
        } catch (RuleBroken broken) {
            return Html.invalid(view(actor, 1, null, "", typed, null, form.errors().add(broken)));
        }
    }

    @PostMapping("/desk/users/{id}/disabling")
    Redirect disable(Actor actor, @PathVariable AccountId id) {
        actor.require(Role.SYSTEM_ADMIN);
        accounts.disable(id);
        return Redirect.to("/desk/users").saying("identity.users.was-disabled");
    }

    @PostMapping("/desk/users/{id}/recoveries")
    Answer ask(Actor actor, @PathVariable AccountId id, Form<ReasonForm> form) {
        if (form.valid()) {
            recoverUser.ask(actor, id, form.value().reason());
            return Redirect.to("/desk/users").saying("identity.recovery.was-asked");
        }
        var asked = new AskedRecovery(id, form.value().reason());
        String name = accounts.find(id).map(AccountView::name).orElse("");
        return Html.invalid(view(actor, 1, null, name, AddUserForm.empty(), asked,
                FormErrors.none().add(asked.field(), "identity.recovery.reason-missing")));
    }

    @PostMapping("/desk/users/recoveries/{id}/grant")
    Html grant(Actor actor, @PathVariable UUID id) {
        return Html.of(new IssuedLinkPage(recoverUser.grant(actor, id)));
    }

    @PostMapping("/desk/users/recoveries/{id}/refusal")
    Redirect refuse(Actor actor, @PathVariable UUID id) {
        recoverUser.refuse(actor, id);
        return Redirect.to("/desk/users").saying("identity.recovery.was-refused");
    }

    private UsersPage view(Actor actor, int page, @Nullable Role role, String name, AddUserForm form,
            @Nullable AskedRecovery asked, FormErrors errors) {
        actor.require(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);
        var pager = new Pager(page, UsersQuery.PAGE, users.count(role, name));
        return new UsersPage(users.rows(role, name, pager.offset()), pager, role, name, users.recoveries(actor.account()),
                actor.is(Role.SYSTEM_ADMIN), form, asked, errors);
    }
}

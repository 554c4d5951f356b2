package org.touyan.foundation.identity.users;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Column;
import org.touyan.foundation.web.ui.Pager;

/**
 * @param mayAdd only the system administrator adds and disables
 * @param asked  null unless a reason has just been refused
 */
public record UsersPage(List<UserRow> users, Pager pager, @Nullable Role role, String name, List<RecoveryRow> recoveries,
        boolean mayAdd, AddUserForm form, @Nullable AskedRecovery asked, FormErrors errors) implements Page {

    public boolean unfolded(UserRow user) {
        return asked != null && asked.account().equals(user.id());
    }

    /** What was typed for this person. */
    public String reason(UserRow user) {
        return asked != null && unfolded(user) ? asked.reason() : "";
    }

    public List<Column> columns(Ui ui) {
        return Stream.of("name", "login", "role", "scope", "state", "seen", "acts")
                .map(column -> Column.text(ui.t("identity.users.column." + column)))
                .toList();
    }

    public List<Choice> roles(Ui ui) {
        return Stream.of(Role.values()).filter(r -> r == Role.EXPERT || Assignable.ROLES.contains(r)).map(r -> choice(ui, r))
                .toList();
    }

    public List<Choice> assignable(Ui ui) {
        return Assignable.ROLES.stream().map(r -> choice(ui, r)).toList();
    }

    public String chosen() {
        return role == null ? "" : role.name();
    }

    public String typedRole() {
        return form.role() == null ? "" : form.role().name();
    }

    private static Choice choice(Ui ui, Role role) {
        return Choice.of(role.name(), ui.t("identity.role." + role.name()));
    }
}

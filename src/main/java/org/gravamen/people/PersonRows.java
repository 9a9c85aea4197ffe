package org.gravamen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gravamen.vocabulary.PersonId;

import org.springframework.jdbc.core.ResultSetExtractor;

/**
 * Reads people, each with their roles, from one joined query. They come by name, sorted
 * here because the two databases sort letters differently.
 */
final class PersonRows implements ResultSetExtractor<List<Person>> {

	static final String SELECT = """
			select p.id, p.sign_in_name, p.name, p.email, p.enabled, r.role
			from person p left join person_role r on r.person_id = p.id
			""";

	@Override
	public List<Person> extractData(ResultSet rows) throws SQLException {
		Map<PersonId, Person> people = new LinkedHashMap<>();
		while (rows.next()) {
			Person row = row(rows);
			people.merge(row.id(), row, PersonRows::join);
		}
		List<Person> sorted = new ArrayList<>(people.values());
		sorted.sort(
				Comparator.comparing(Person::name, Collator.getInstance(Locale.UK)).thenComparing(Person::signInName));
		return sorted;
	}

	private static Person row(ResultSet rows) throws SQLException {
		String role = rows.getString("role");
		return new Person(new PersonId(rows.getObject("id", UUID.class)), rows.getString("sign_in_name"),
				rows.getString("name"), rows.getString("email"), (role != null) ? Set.of(Role.valueOf(role)) : Set.of(),
				rows.getBoolean("enabled"));
	}

	private static Person join(Person one, Person other) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		roles.addAll(one.roles());
		roles.addAll(other.roles());
		return new Person(one.id(), one.signInName(), one.name(), one.email(), roles, one.enabled());
	}

}

package org.gravamen.people;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * People in their own tables.
 */
@Component
class JdbcPeople implements People {

	private final JdbcClient jdbc;

	private final PasswordEncoder passwords;

	private final FailedProofs failures;

	private final String nobodys;

	JdbcPeople(JdbcClient jdbc, PasswordEncoder passwords, FailedProofs failures) {
		this.jdbc = jdbc;
		this.passwords = passwords;
		this.failures = failures;
		this.nobodys = Objects.requireNonNull(passwords.encode(PersonId.next().toString()));
	}

	@Override
	public Person get(PersonId id) {
		return all(Set.of(id)).values()
			.stream()
			.findFirst()
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "There is nobody of that name here."));
	}

	@Override
	public Map<PersonId, Person> all(Collection<PersonId> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		List<UUID> values = ids.stream().map(PersonId::value).distinct().toList();
		return query("where p.id in (:ids)", Map.of("ids", values)).stream()
			.collect(Collectors.toUnmodifiableMap(Person::id, Function.identity()));
	}

	@Override
	public Optional<Person> bySignInName(String signInName) {
		String key = key(signInName);
		// PostgreSQL takes no text with a NUL, not even to look for it.
		if (key.indexOf('\0') >= 0) {
			return Optional.empty();
		}
		return query("where p.sign_in_key = :key", Map.of("key", key)).stream().findFirst();
	}

	@Override
	public List<Person> with(Role role) {
		return query("""
				where p.enabled and exists (
				  select 1 from person_role h where h.person_id = p.id and h.role = :role)""",
				Map.of("role", role.name()));
	}

	@Override
	public List<Person> everyone() {
		return query("", Map.of());
	}

	@Override
	@Transactional
	public void welcome(Person person, String password) {
		SeparateRoles.check(person);
		try {
			this.jdbc.sql("""
					insert into person (id, sign_in_name, sign_in_key, name, email, password_hash, enabled)
					values (:id, :signInName, :key, :name, :email, :hash, :enabled)""")
				.params(columns(person))
				.param("hash", this.passwords.encode(password))
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw taken(ex);
		}
		writeRoles(person);
	}

	@Override
	@Transactional
	public void change(Person person) {
		SeparateRoles.check(person);
		boolean wasAdministrator = lockedAdministrators().contains(person.id().value());
		try {
			int changed = this.jdbc.sql("""
					update person set sign_in_name = :signInName, sign_in_key = :key, name = :name, email = :email,
					  enabled = :enabled where id = :id""").params(columns(person)).update();
			if (changed == 0) {
				throw new Refusal(Refusal.Reason.NOT_FOUND, "There is nobody of that name here.");
			}
		}
		catch (DuplicateKeyException ex) {
			throw taken(ex);
		}
		this.jdbc.sql("delete from person_role where person_id = :id").param("id", person.id().value()).update();
		writeRoles(person);
		if (wasAdministrator && !isAdministrator(person) && with(Role.ADMINISTRATOR).isEmpty()) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					"This is the last administrator. Make somebody else administrator first.");
		}
	}

	@Override
	public boolean proves(PersonId id, String password) {
		Optional<Person> person = Optional.ofNullable(all(Set.of(id)).get(id));
		return proves(person.map(Person::signInName).orElseGet(id::toString), person, password);
	}

	@Override
	public Optional<Person> comingIn(String signInName, String password) {
		Optional<Person> person = bySignInName(signInName);
		return proves(signInName, person, password) ? person : Optional.empty();
	}

	@Override
	public boolean mustWait(String signInName) {
		return this.failures.mustWait(signInName);
	}

	private boolean proves(String name, Optional<Person> person, String password) {
		if (mustWait(name)) {
			return false;
		}
		// Always one comparison: how long it takes does not say whether the name is
		// known.
		boolean matches = this.passwords.matches(password, person.map(Person::id).map(this::hash).orElse(this.nobodys));
		boolean proven = matches && person.filter(Person::enabled).isPresent();
		this.failures.note(name, proven);
		return proven;
	}

	private String hash(PersonId id) {
		return this.jdbc.sql("select password_hash from person where id = :id")
			.param("id", id.value())
			.query(String.class)
			.single();
	}

	// Locked until the change is committed: two administrators who switch each other off
	// at
	// the same moment do it one after the other.
	private List<UUID> lockedAdministrators() {
		return this.jdbc.sql("""
				select id from person where enabled and id in (
				  select person_id from person_role where role = :role) order by id for update""")
			.param("role", Role.ADMINISTRATOR.name())
			.query(UUID.class)
			.list();
	}

	private static boolean isAdministrator(Person person) {
		return person.enabled() && person.roles().contains(Role.ADMINISTRATOR);
	}

	private void writeRoles(Person person) {
		for (Role role : person.roles()) {
			this.jdbc.sql("insert into person_role (person_id, role) values (:id, :role)")
				.param("id", person.id().value())
				.param("role", role.name())
				.update();
		}
	}

	private List<Person> query(String where, Map<String, ?> parameters) {
		return this.jdbc.sql(PersonRows.SELECT + where).params(parameters).query(new PersonRows());
	}

	private static Map<String, ?> columns(Person person) {
		return Map.of("id", person.id().value(), "signInName", person.signInName(), "key", key(person.signInName()),
				"name", person.name(), "email", person.email(), "enabled", person.enabled());
	}

	static String key(String signInName) {
		return Normalizer.normalize(signInName.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	private static Refusal taken(DuplicateKeyException cause) {
		Refusal refusal = new Refusal(Refusal.Reason.FIELD_INVALID,
				"Somebody already signs in with that name. Choose another.");
		refusal.initCause(cause);
		return refusal;
	}

}

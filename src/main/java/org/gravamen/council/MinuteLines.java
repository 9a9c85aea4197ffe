package org.gravamen.council;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.vocabulary.PersonId;

import org.springframework.stereotype.Service;

/**
 * What the minute must hold whatever the chair writes (Charity Commission, CC29): the
 * nature of each interest, whose it was, whether it was declared in advance, who
 * withdrew, and how the sitting was quorate. The house knows it, so nobody types it.
 */
@Service
public class MinuteLines {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private final People people;

	MinuteLines(People people) {
		this.people = people;
	}

	/**
	 * The fixed lines of a sitting's minute.
	 * @param sitting which sitting
	 * @param quoting whether they quote what is sealed to the chair and the managers
	 * @return in the order of the minute
	 */
	public List<String> of(Sitting sitting, boolean quoting) {
		Map<PersonId, Person> names = this.people.all(Stream
			.of(sitting.panel().members().stream().map(PanelMember::person),
					sitting.rulings().stream().map(Ruling::second), sitting.earlyClose().stream().map(EarlyClose::by))
			.flatMap((one) -> one)
			.distinct()
			.toList());
		List<String> lines = new ArrayList<>();
		lines.add("The panel: " + sitting.panel()
			.members()
			.stream()
			.map((one) -> name(names, one.person()))
			.collect(Collectors.joining(", ")) + ".");
		lines.add("It sat under version " + sitting.convened().rule().number() + " of the council’s rules: "
				+ sitting.convened().rule().rule().inShort());
		List<String> interests = sitting.panel()
			.members()
			.stream()
			.flatMap((one) -> interests(one, name(names, one.person()), quoting))
			.toList();
		lines.addAll(
				interests.isEmpty() ? List.of("No member declared an interest, and nobody stood aside.") : interests);
		sitting.rulings().forEach((one) -> lines.add(ruling(one, names)));
		sitting.earlyClose()
			.filter(EarlyClose::stands)
			.ifPresent((close) -> lines.addAll(closedEarly(close, sitting.standing().passedOver(), names, quoting)));
		lines.add("How it was quorate: " + sitting.standing().sentence() + " Whoever stood aside is not counted.");
		return List.copyOf(lines);
	}

	private static Stream<String> interests(PanelMember member, String name, boolean quoting) {
		return Stream.concat(member.declaration().stream().flatMap((one) -> declared(one, name, quoting)),
				Stream.concat(byTheOpinion(member, name),
						member.withdrawal().stream().map((one) -> withdrawn(one, member, name, quoting))));
	}

	private static Stream<String> declared(PanelMember.Declaration declaration, String name, boolean quoting) {
		Interest interest = declaration.interest();
		if (interest.kind() == Interest.Kind.NONE) {
			return Stream.empty();
		}
		String followed = switch (interest.action()) {
			case PARTICIPATE -> "took part.";
			case PARTICIPATE_MINUTED -> "took part, and asked that it be minuted.";
			case STAND_ASIDE -> "stood aside, and saw no papers.";
		};
		return Stream.of(name + " declared in advance" + on(declaration.at()) + ", before the papers opened: "
				+ interest.kind().title().toLowerCase(Locale.UK) + quoted(interest.nature(), quoting) + " " + name + " "
				+ followed);
	}

	private static Stream<String> byTheOpinion(PanelMember member, String name) {
		return member.opinion()
			.filter((given) -> given.opinion() instanceof Opinion.StoodAside)
			.map((given) -> name + " stood aside" + on(Optional.of(given.at()))
					+ ", not in advance but instead of an opinion; no reason was asked.")
			.stream();
	}

	private static String withdrawn(Withdrawal how, PanelMember member, String name, boolean quoting) {
		String when = member.interest().isPresent() ? "not in advance but after the papers had opened"
				: "before the papers opened";
		String opinion = member.opinion().isPresent() ? " The opinion given before does not count." : "";
		return name + ((how.word() == Withdrawal.Word.OWN) ? " stood aside" : " was ruled to have a conflict")
				+ on(Optional.of(how.at())) + ", " + when + quoted(how.reason(), quoting) + opinion;
	}

	private static String ruling(Ruling ruling, Map<PersonId, Person> names) {
		return "The chair ruled that " + name(names, ruling.member()) + " had a conflict; "
				+ name(names, ruling.second())
				+ (ruling.answer().filter(Ruling.Answer::confirmed).isPresent() ? " confirmed it." : " rejected it.");
	}

	private static List<String> closedEarly(EarlyClose close, List<PersonId> passedOver, Map<PersonId, Person> names,
			boolean quoting) {
		return List.of(name(names, close.by()) + " closed the sitting early" + on(Optional.of(close.at()))
				+ ", when no opinion that was awaited could change its result" + quoted(close.reason(), quoting),
				"No longer asked, told so, and not counted: "
						+ passedOver.stream().map((one) -> name(names, one)).collect(Collectors.joining(", ")) + ".");
	}

	private static String quoted(String reason, boolean quoting) {
		return quoting ? ": “" + reason + "”." : ".";
	}

	private static String on(Optional<Instant> at) {
		return at.map((moment) -> ", on " + DAY.format(moment.atZone(WorkingDays.LONDON))).orElse("");
	}

	private static String name(Map<PersonId, Person> names, PersonId person) {
		return Optional.ofNullable(names.get(person)).map(Person::name).orElse("somebody unknown");
	}

}

package org.gravamen.council;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Manifest;
import org.gravamen.letter.LetterKind;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.people.Part;
import org.gravamen.people.Parts;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Target;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.beans.factory.ObjectProvider;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

/**
 * The council itself, its desks, rounds and eligibility, over lists where the house has
 * tables.
 */
final class CouncilWithoutRows {

	private static final SubmissionId MATTER = SubmissionId.next();

	private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

	private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 23);

	private static final Views.ReasonableGrounds GROUNDS = Views.ReasonableGrounds.YES;

	private static final List<Target> TARGETS = IntStream.range(0, 3).mapToObj(CouncilWithoutRows::target).toList();

	private static final List<Person> PEOPLE = IntStream.range(0, PlainCouncil.PEOPLE)
		.mapToObj(CouncilWithoutRows::made)
		.toList();

	private static final List<Manifest> MANIFESTS = IntStream.range(0, 40)
		.mapToObj(CouncilWithoutRows::manifest)
		.toList();

	private final List<Sitting> kept = new ArrayList<>();

	private final List<Conflict> conflicted = new ArrayList<>();

	private final List<LetterVersion> written = new ArrayList<>();

	private final Map<PersonId, LocalDate> awayUntil = new HashMap<>();

	private final Set<Integer> targets = new TreeSet<>();

	private int today;

	private int exhibits;

	private PlainRule rule = PlainRule.ALL.get(0);

	private Decision next = Decision.APPROVED;

	private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

	private final Sittings sittings = new Listed();

	private final Conflicts conflicts;

	private final Eligibility eligibility;

	private final Rounds rounds;

	private final PanelDesk chair;

	private final MemberDesk member;

	private final Rulings rulings;

	CouncilWithoutRows() {
		People people = port(People.class);
		lenient().when(people.everyone()).thenReturn(PEOPLE);
		lenient().when(people.get(any())).thenAnswer((asked) -> PEOPLE.get(number(asked.<PersonId>getArgument(0))));
		Parts parts = new Drafted();
		ConflictRows rows = port(ConflictRows.class);
		lenient().when(rows.of(any())).thenAnswer((asked) -> List.copyOf(this.conflicted));
		lenient().when(rows.keep(any(), any())).thenAnswer((asked) -> recorded(asked.getArgument(1)));
		this.conflicts = new Conflicts(rows, mock(withSettings().stubOnly()), this.clock);
		this.eligibility = new Eligibility(people, parts, this.sittings, this.conflicts, absences());
		LetterVersions letters = new Written();
		this.rounds = new Rounds(this.sittings, letters);
		Exhibits all = port(Exhibits.class);
		lenient().when(all.manifest(any())).thenAnswer((asked) -> MANIFESTS.get(this.exhibits));
		this.chair = chair(letters, all);
		this.member = new MemberDesk(this.sittings, this.rounds, mock(OpinionFiles.class), submissions(), letters, all,
				mock(withSettings().stubOnly()), parts, this.conflicts, mock(withSettings().stubOnly()),
				mock(withSettings().stubOnly()), this.clock);
		this.rulings = new Rulings(this.sittings, people, parts, this.conflicts, mock(withSettings().stubOnly()),
				mock(withSettings().stubOnly()), this.clock);
	}

	private PanelDesk chair(LetterVersions letters, Exhibits all) {
		Decisions decisions = port(Decisions.class);
		lenient().when(decisions.on(any())).thenAnswer((asked) -> Determination.whole(this.next));
		RuleBook book = port(RuleBook.class);
		lenient().when(book.current()).thenAnswer((asked) -> new RuleVersion(1, rule(this.rule)));
		return new PanelDesk(this.sittings, this.rounds, decisions, mock(withSettings().stubOnly()), letters, all,
				mock(withSettings().stubOnly()), this.eligibility, mock(withSettings().stubOnly()),
				mock(withSettings().stubOnly()), book, this.clock);
	}

	private Submissions submissions() {
		Submissions submissions = port(Submissions.class);
		Submission matter = port(Submission.class);
		lenient().when(submissions.get(any())).thenReturn(matter);
		lenient().when(matter.targets()).thenAnswer((asked) -> this.targets.stream().map(TARGETS::get).toList());
		return submissions;
	}

	private ObjectProvider<Absences> absences() {
		Absences calendar = (person) -> Optional.ofNullable(this.awayUntil.get(person))
			.filter((last) -> !last.isBefore(FIRST_DAY.plusDays(this.today)));
		return new ObjectProvider<>() {

			@Override
			public Stream<Absences> stream() {
				return Stream.of(calendar);
			}

		};
	}

	/** Begins anew, with nothing on the table. */
	void begin() {
		this.kept.clear();
		this.conflicted.clear();
		this.written.clear();
		this.written.add(version(1, LetterKind.SUBMISSION));
		this.awayUntil.clear();
		this.targets.clear();
		this.targets.addAll(Set.of(0, 1));
		this.today = 0;
		this.exhibits = 0;
		this.rule = PlainRule.ALL.get(0);
	}

	/** Does it, or refuses to. */
	void does(Act act) {
		PersonId by = PEOPLE.get(act.by()).id();
		switch (act.kind()) {
			case CONVENE -> this.chair.convene(MATTER, new ConvenePanel(ids(act.others()), null),
					PEOPLE.get(PlainCouncil.CHAIR).id());
			case DECLARE -> this.member.declare(MATTER, declaration(act.choice()), by);
			case GIVE -> this.member.give(MATTER, opinion(act), by);
			case CONFIRM -> this.member.give(MATTER, new GiveOpinion(GiveOpinion.Earlier.STANDS, List.of(), null, null,
					null, null, null, null, null, false, true), by);
			case STAND_ASIDE -> this.member.standAside(MATTER, "A cousin is a target.", by);
			case RULE -> this.rulings.rule(MATTER, id(act.others().get(0)), id(act.others().get(1)), "So it is.", by);
			case ANSWER_RULING -> this.rulings.answer(MATTER,
					new ConfirmRuling(one(ConfirmRuling.Choice.values(), act.choice()), "So it is."), by);
			case INVITE -> this.chair.invite(MATTER, id(act.others().get(0)),
					new InviteSubstitute(one(InviteSubstitute.Choice.values(), act.choice()), id(act.others().get(1)),
							"So."),
					PEOPLE.get(PlainCouncil.CHAIR).id());
			case REPLACE -> this.chair.replace(MATTER,
					new ReplaceMembers(ReplaceMembers.Choice.INVITE, ids(act.others()), "So it is."),
					PEOPLE.get(PlainCouncil.CHAIR).id());
			case MINUTE -> {
				this.next = one(Decision.values(), act.choice());
				this.chair.minute(MATTER, new MinuteDecision("So it is.", null, true),
						PEOPLE.get(PlainCouncil.CHAIR).id());
			}
			case RECORD_CONFLICT -> this.conflicts.record(MATTER, by, "A cousin.", PEOPLE.get(PlainCouncil.CHAIR).id());
			default -> happens(act);
		}
	}

	private void happens(Act act) {
		switch (act.kind()) {
			case WRITE_LETTER -> this.written.add(version(this.written.size() + 1,
					(act.choice() == 1) ? LetterKind.FOLLOW_UP : LetterKind.SUBMISSION));
			case CHANGE_EXHIBITS -> this.exhibits++;
			case ADD_TARGET -> this.targets.add(act.choice());
			case DROP_TARGET -> this.targets.remove(act.choice());
			case GO_AWAY -> this.awayUntil.put(id(act.by()), FIRST_DAY.plusDays(this.today + act.choice()));
			case COME_BACK -> this.awayUntil.remove(id(act.by()));
			case DAY_PASSES -> this.today++;
			case ADOPT_RULE -> this.rule = PlainRule.ALL.get(act.choice());
			default -> throw new IllegalStateException(act.toString());
		}
	}

	private static DeclareInterests declaration(int choice) {
		return (choice == 0) ? new DeclareInterests(Interest.Kind.NONE, null, null) : new DeclareInterests(
				Interest.Kind.PERCEIVED, "Taught a target.", one(Interest.Action.values(), choice - 1));
	}

	private static OpinionOrAside opinion(Act act) {
		List<AdviceOnTarget> said = act.others()
			.stream()
			.map((one) -> new AdviceOnTarget(targetId(one / 4), Advice.valueOf(advice(one % 4)), "Because."))
			.toList();
		return new OpinionOrAside(act.choice() == 1, null, said, GROUNDS, null, Views.Corroboration.SUFFICIENT,
				Views.SourceRisk.NONE_SEEN, Views.Defamation.NONE_SEEN, Views.Disclosure.PUBLICATION, null, false,
				true);
	}

	private static String advice(int plain) {
		return switch (plain) {
			case PlainRound.APPROVE -> "APPROVE";
			case PlainRound.CHANGES -> "APPROVE_WITH_CHANGES";
			case PlainRound.DISSENT -> "DISSENT";
			default -> "MORE_EVIDENCE";
		};
	}

	/** Every sitting, the oldest first. */
	List<Sitting> sittings() {
		return this.kept;
	}

	List<Integer> canBeNamed(boolean replacing) {
		return this.eligibility.candidates(MATTER, replacing)
			.stream()
			.filter((one) -> one.obstacle().isEmpty())
			.map((one) -> number(one.person().id()))
			.sorted()
			.toList();
	}

	List<Integer> carried() {
		return numbers(this.rounds.carried(MATTER));
	}

	boolean hasEarlier(int person) {
		return this.rounds.earlier(MATTER, id(person)).isPresent();
	}

	List<Integer> conflicted() {
		return this.conflicted.stream().map(Conflict::person).map(CouncilWithoutRows::number).sorted().toList();
	}

	static Person person(int number) {
		return PEOPLE.get(number);
	}

	static PersonId id(int number) {
		return PEOPLE.get(number).id();
	}

	static int number(PersonId id) {
		return Math.toIntExact(id.value().getLeastSignificantBits());
	}

	static List<Integer> numbers(List<PersonId> ids) {
		return ids.stream().map(CouncilWithoutRows::number).toList();
	}

	static UUID targetId(int target) {
		return new UUID(1, target);
	}

	private static Set<PersonId> ids(List<Integer> numbers) {
		return new LinkedHashSet<>(numbers.stream().map(CouncilWithoutRows::id).toList());
	}

	private boolean recorded(Conflict conflict) {
		boolean known = this.conflicted.stream().anyMatch((one) -> one.person().equals(conflict.person()));
		return !known && this.conflicted.add(conflict);
	}

	private static <T> T one(T[] all, int place) {
		return all[place];
	}

	private static <T> T port(Class<T> type) {
		return mock(type, withSettings().stubOnly());
	}

	private static CouncilRule rule(PlainRule plain) {
		return new CouncilRule(plain.fewest(), plain.most(), new Quorum(plain.quorum()),
				plain.twoThirds() ? Majority.TWO_THIRDS : Majority.MORE_THAN_HALF, DissentDuty.READ_IN_FULL);
	}

	private static Person made(int number) {
		Role role = switch (number) {
			case PlainCouncil.CHAIR -> Role.COUNCIL_CHAIR;
			case PlainCouncil.OUTSIDER -> Role.CASE_OFFICER;
			default -> Role.COUNCIL_MEMBER;
		};
		return new Person(new PersonId(new UUID(0, number)), "p" + number, "P" + number, "p@halden.example",
				Set.of(role), number != PlainCouncil.LEFT);
	}

	private static Target target(int number) {
		Target target = port(Target.class);
		lenient().when(target.id()).thenReturn(targetId(number));
		lenient().when(target.name()).thenReturn("Target " + number);
		return target;
	}

	private static Manifest manifest(int number) {
		Manifest manifest = port(Manifest.class);
		lenient().when(manifest.fingerprint()).thenReturn(Fingerprint.of(new byte[] { 1, (byte) number }));
		return manifest;
	}

	private static LetterVersion version(int number, LetterKind kind) {
		return new LetterVersion(MATTER, number, kind, "Words.", Fingerprint.of(new byte[] { 2, (byte) number }),
				new PersonId(new UUID(0, PlainCouncil.OUTSIDER)), NOW);
	}

	/**
	 * What is read is a copy, as from a table: what is refused half way leaves nothing.
	 */
	private final class Listed implements Sittings {

		@Override
		public Optional<Sitting> latest(SubmissionId submission) {
			return all(submission).stream().findFirst();
		}

		@Override
		public List<Sitting> all(SubmissionId submission) {
			List<Sitting> copies = new ArrayList<>();
			for (int place = CouncilWithoutRows.this.kept.size() - 1; place >= 0; place--) {
				Sitting one = CouncilWithoutRows.this.kept.get(place);
				copies.add(new Sitting(one.convened(), one.panel().members(), one.rulings(), one.earlyClose(),
						one.minute()));
			}
			return copies;
		}

		@Override
		public void keep(Sitting sitting) {
			CouncilWithoutRows.this.kept.add(sitting);
		}

		@Override
		public void keepChanged(Sitting sitting) {
			CouncilWithoutRows.this.kept
				.replaceAll((one) -> one.convened().id().equals(sitting.convened().id()) ? sitting : one);
		}

	}

	/** That one of the council drafted. */
	private static final class Drafted implements Parts {

		@Override
		public void note(SubmissionId submission, PersonId person, Part part) {
			// Who advised may be named again.
		}

		@Override
		public Set<Part> of(SubmissionId submission, PersonId person) {
			return (number(person) == PlainCouncil.DRAFTED) ? Set.of(Part.DRAFTED) : Set.of();
		}

		@Override
		public Map<SubmissionId, Set<Part>> of(Collection<SubmissionId> submissions, PersonId person) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Set<PersonId> who(SubmissionId submission, Part part) {
			throw new UnsupportedOperationException();
		}

	}

	private final class Written implements LetterVersions {

		@Override
		public Optional<LetterVersion> current(SubmissionId submission) {
			return Optional.of(CouncilWithoutRows.this.written.get(CouncilWithoutRows.this.written.size() - 1));
		}

		@Override
		public LetterVersion get(SubmissionId submission, int number) {
			return CouncilWithoutRows.this.written.get(number - 1);
		}

		@Override
		public List<LetterVersion> all(SubmissionId submission) {
			throw new UnsupportedOperationException();
		}

		@Override
		public LetterVersion write(SubmissionId submission, String text, Person author) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void beginFollowUp(SubmissionId submission) {
			throw new UnsupportedOperationException();
		}

	}

}

package org.gravamen.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.process.DiagramMarks;
import org.gravamen.process.ProcessHistory;
import org.gravamen.process.ProcessHistory.Step;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The path of a submission as its record shows it: on the diagram of each process, and as
 * a list.
 */
@Component
class PathShown {

	private static final Map<String, String> TITLES = titles();

	private static final Set<String> ACTIVITIES = Set.of("userTask", "serviceTask", "businessRuleTask", "callActivity");

	private final ProcessHistory history;

	private final StageTimes times;

	private final WorkingDays calendar;

	private final JsonMapper json;

	private final Clock clock;

	PathShown(ProcessHistory history, StageTimes times, WorkingDays calendar, JsonMapper json, Clock clock) {
		this.history = history;
		this.times = times;
		this.calendar = calendar;
		this.json = json;
		this.clock = clock;
	}

	/** The steps that have a name, in the order in which they began. */
	List<Listed> list(List<Step> path) {
		return path.stream()
			.filter((step) -> !step.name().isEmpty() && !step.type().equals("callActivity"))
			.map((step) -> new Listed(TITLES.getOrDefault(step.process(), step.process()), step, days(step)))
			.toList();
	}

	/** One diagram for each process that ran, the whole submission first. */
	List<Diagram> diagrams(List<Step> path, StageTimes.Allowance allowance) {
		Map<String, String> models = new LinkedHashMap<>();
		path.forEach((step) -> models.put(step.process(), step.model()));
		return TITLES.keySet()
			.stream()
			.filter(models::containsKey)
			.map((process) -> new Diagram(process, TITLES.getOrDefault(process, process),
					marks(process, String.valueOf(models.get(process)), path, allowance)))
			.toList();
	}

	private String marks(String process, String model, List<Step> path, StageTimes.Allowance allowance) {
		DiagramMarks marks = this.history.marks(model, path);
		return JsonInPages
			.safe(this.json.writeValueAsString(Map.of("completed", marks.completed(), "here", marks.here(), "flows",
					marks.flows(), "late", late(process, path, allowance), "badges", badges(model, path))));
	}

	private Set<String> late(String process, List<Step> path, StageTimes.Allowance allowance) {
		return process.equals("Submission") ? this.times.of(path, allowance)
			.stream()
			.filter(StageTimes.StageTime::late)
			.map((time) -> time.stage().activityId())
			.collect(Collectors.toCollection(TreeSet::new)) : Set.of();
	}

	private Map<String, String> badges(String model, List<Step> path) {
		return path.stream()
			.filter((step) -> step.model().equals(model) && ACTIVITIES.contains(step.type()))
			.collect(Collectors.groupingBy(Step::activity,
					Collectors.collectingAndThen(Collectors.toList(), this::badge)));
	}

	private String badge(List<Step> stays) {
		if (stays.stream().anyMatch((step) -> step.endedAt().isEmpty())) {
			return "Here now";
		}
		int days = stays.stream().mapToInt(this::days).sum();
		return ((days == 1) ? "1 day" : days + " days") + ((stays.size() > 1) ? ", " + stays.size() + " times" : "");
	}

	private int days(Step step) {
		return this.calendar.between(day(step.startedAt()), day(step.endedAt().orElseGet(this.clock::instant)));
	}

	private static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, WorkingDays.LONDON);
	}

	private static Map<String, String> titles() {
		Map<String, String> titles = new LinkedHashMap<>();
		titles.put("Submission", "Submission");
		titles.put("EvidenceReview", "Evidence review");
		titles.put("LegalAdvisorySignOff", "Legal advisory sign-off");
		titles.put("DirectorSignature", "Director’s signature");
		titles.put("Dispatch", "Dispatch");
		titles.put("FollowUp", "Follow-up");
		return titles;
	}

	/**
	 * A step in the list.
	 *
	 * @param process the title of its process
	 * @param step the step
	 * @param days working days that it took so far
	 */
	record Listed(String process, Step step, int days) {
	}

	/**
	 * A diagram to draw.
	 *
	 * @param process the key of its process
	 * @param title the title of its process
	 * @param marks what to mark, JSON
	 */
	record Diagram(String process, String title, String marks) {
	}

}

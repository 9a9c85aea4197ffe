package org.gravamen.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.gravamen.calendar.WorkingDays;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops and moves what the engine keeps of papers: their last days, and the timers on
 * them that ask for a deadline.
 */
@Service
class EnginePaperClock implements PaperClock {

	private static final Pattern DEADLINE = Pattern.compile("\\$\\{deadlines\\.overdueAt\\('([a-z-]+)'.*");

	private final PaperTable papers;

	private final TaskService tasks;

	private final ManagementService management;

	private final RepositoryService repository;

	private final Deadlines deadlines;

	private final Pace pace;

	private final WorkingDays calendar;

	EnginePaperClock(PaperTable papers, TaskService tasks, ManagementService management, RepositoryService repository,
			Deadlines deadlines, Pace pace, WorkingDays calendar) {
		this.papers = papers;
		this.tasks = tasks;
		this.management = management;
		this.repository = repository;
		this.deadlines = deadlines;
		this.pace = pace;
		this.calendar = calendar;
	}

	@Override
	@Transactional
	public void stand(SubmissionId submission) {
		this.papers.of(submission).forEach((paper) -> setTimers(paper, paper.due().orElseThrow(), true));
	}

	@Override
	@Transactional
	public void goOn(SubmissionId submission, Instant since) {
		this.papers.of(submission).forEach((paper) -> move(paper, since));
	}

	@Override
	@Transactional
	public void extend(SubmissionId submission, String key, LocalDate due) {
		this.papers.of(submission)
			.stream()
			.filter((paper) -> paper.key().equals(key))
			.forEach((paper) -> postpone(paper, due));
	}

	private void move(Paper paper, Instant since) {
		Instant stood = paper.offeredAt().isAfter(since) ? paper.offeredAt() : since;
		int days = this.calendar.between(LocalDate.ofInstant(stood, WorkingDays.LONDON), this.calendar.today());
		postpone(paper, this.calendar.after(paper.due().orElseThrow(), days));
	}

	private void postpone(Paper paper, LocalDate due) {
		this.papers.postpone(paper.id(), due);
		this.tasks.setDueDate(paper.id().value(), Deadlines.endOf(due));
		setTimers(paper, due, false);
	}

	private void setTimers(Paper paper, LocalDate due, boolean never) {
		timers(paper)
			.forEach((timer) -> deadlineOf(timer).map((stage) -> never ? Deadlines.NEVER : strikes(paper, stage, due))
				.ifPresent((at) -> this.management.setJobDuedate(timer.getId(), at)));
	}

	private List<Job> timers(Paper paper) {
		return this.tasks.createTaskQuery()
			.taskId(paper.id().value())
			.list()
			.stream()
			.map(Task::getExecutionId)
			.flatMap((run) -> this.management.createJobQuery().executionId(run).timers().list().stream())
			.toList();
	}

	/** What a timer asks for may be some days after the paper's own last day. */
	private Date strikes(Paper paper, String stage, LocalDate due) {
		boolean urgent = this.pace.urgent(paper.submission());
		int later = this.deadlines.workingDays(stage, urgent) - this.deadlines.workingDays(paper.key(), urgent);
		return Deadlines.after(this.calendar.after(due, later));
	}

	private Optional<String> deadlineOf(Job timer) {
		JobDefinition definition = this.management.createJobDefinitionQuery()
			.jobDefinitionId(timer.getJobDefinitionId())
			.singleResult();
		ModelElementInstance event = this.repository.getBpmnModelInstance(definition.getProcessDefinitionId())
			.getModelElementById(definition.getActivityId());
		return event.getModelInstance()
			.getModelElementsByType(TimeDate.class)
			.stream()
			.filter((date) -> event.equals(date.getParentElement().getParentElement()))
			.map((date) -> DEADLINE.matcher(date.getTextContent()))
			.filter(Matcher::matches)
			.map((asked) -> asked.group(1))
			.findFirst();
	}

}

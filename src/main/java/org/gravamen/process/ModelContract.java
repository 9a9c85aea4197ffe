package org.gravamen.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.gravamen.forms.FormCatalog;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Models, forms and Java say the same: each user task has a form and a method, each
 * service task a step, and the reverse. Otherwise the application does not start.
 */
@Component
class ModelContract {

	private static final Pattern STEP = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\((.*)\\)}");

	private final RepositoryService repository;

	private final FormCatalog forms;

	private final PaperMethods methods;

	private final ListableBeanFactory beans;

	ModelContract(RepositoryService repository, FormCatalog forms, PaperMethods methods, ListableBeanFactory beans) {
		this.repository = repository;
		this.forms = forms;
		this.methods = methods;
		this.beans = beans;
	}

	@EventListener(ApplicationStartedEvent.class)
	void insist() {
		List<String> breaches = breaches();
		if (!breaches.isEmpty()) {
			throw new IllegalStateException("Models, forms and Java disagree: " + String.join(" ", breaches));
		}
	}

	/** Everything on which models, forms and Java disagree, in sentences. */
	List<String> breaches() {
		List<String> breaches = new ArrayList<>();
		Set<String> papers = new TreeSet<>();
		models().forEach((model) -> {
			model.getModelElementsByType(UserTask.class).forEach((task) -> papers.add(Names.keyOf(task.getId())));
			model.getModelElementsByType(ServiceTask.class).forEach((task) -> step(task, breaches));
		});
		papers.stream()
			.filter((key) -> !this.forms.keys().contains(key))
			.forEach((key) -> breaches.add("The paper «" + key + "» has no form forms/" + key + ".form."));
		papers.stream()
			.filter((key) -> !this.methods.keys().contains(key))
			.forEach((key) -> breaches.add("The paper «" + key + "» has no method in a class that answers papers."));
		Stream.concat(this.methods.keys().stream(), this.methods.prepared().stream())
			.filter((key) -> !papers.contains(key))
			.forEach((key) -> breaches.add("The method for «" + key + "» has no user task in any model."));
		return breaches;
	}

	private Collection<BpmnModelInstance> models() {
		return this.repository.createProcessDefinitionQuery()
			.latestVersion()
			.list()
			.stream()
			.map(ProcessDefinition::getId)
			.map(this.repository::getBpmnModelInstance)
			.toList();
	}

	private void step(ServiceTask task, List<String> breaches) {
		Matcher call = STEP.matcher(String.valueOf(task.getCamundaExpression()));
		String name = task.getId().substring(task.getId().indexOf('_') + 1);
		if (!call.matches() || !Names.kebab(call.group(2)).equals(Names.kebab(name))) {
			breaches.add("The service task " + task.getId() + " calls no step of its own name.");
		}
		else if (!hasStep(call.group(1), call.group(2), call.group(3).split(",").length)) {
			breaches.add("The service task " + task.getId() + " calls " + task.getCamundaExpression()
					+ ", which no class of process steps has.");
		}
	}

	private boolean hasStep(String bean, String method, int parameters) {
		return this.beans.containsBean(bean) && this.beans.findAnnotationOnBean(bean, ProcessSteps.class) != null
				&& Stream.ofNullable(this.beans.getType(bean))
					.flatMap((type) -> Stream.of(type.getMethods()))
					.anyMatch((step) -> step.getName().equals(method) && step.getParameterCount() == parameters);
	}

}

package org.gravamen.process;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The only beans that an expression in a model can name: the steps of the modules, and
 * nothing else of the house.
 */
final class ReachableBeans extends AbstractMap<Object, Object> {

	private final ListableBeanFactory beans;

	ReachableBeans(ListableBeanFactory beans) {
		this.beans = beans;
	}

	@Override
	public boolean containsKey(@Nullable Object name) {
		return name instanceof String bean && this.beans.containsBean(bean)
				&& this.beans.findAnnotationOnBean(bean, ProcessSteps.class) != null;
	}

	@Override
	public @Nullable Object get(@Nullable Object name) {
		return containsKey(name) ? this.beans.getBean(String.valueOf(name)) : null;
	}

	@Override
	public Set<Map.Entry<Object, Object>> entrySet() {
		return Set.of();
	}

}

package org.gravamen.people.web;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.gravamen.people.Rights;
import org.gravamen.people.SignedIn;
import org.gravamen.vocabulary.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.health.actuate.endpoint.AdditionalHealthEndpointPath;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroupsPostProcessor;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.boot.health.actuate.endpoint.StatusAggregator;
import org.springframework.stereotype.Component;

/**
 * Tells a stranger whether the house is well, and only those who may read the
 * measurements what ails it. Boot's own "when-authorized" asks the session for roles;
 * ours holds none, because rights are read afresh at each request.
 */
@Component
class HealthInDetail implements HealthEndpointGroupsPostProcessor {

	private final SignedIn signedIn;

	private final Rights rights;

	HealthInDetail(SignedIn signedIn, Rights rights) {
		this.signedIn = signedIn;
		this.rights = rights;
	}

	@Override
	public HealthEndpointGroups postProcessHealthEndpointGroups(HealthEndpointGroups groups) {
		Map<String, HealthEndpointGroup> named = groups.getNames()
			.stream()
			.collect(Collectors.toMap((name) -> name, (name) -> guarded(Objects.requireNonNull(groups.get(name)))));
		return HealthEndpointGroups.of(guarded(groups.getPrimary()), named);
	}

	private HealthEndpointGroup guarded(HealthEndpointGroup group) {
		return new Guarded(group, this);
	}

	private boolean open() {
		return this.signedIn.person().filter((person) -> {
			try {
				this.rights.check(person, "read-metrics");
				return true;
			}
			catch (Refusal refusal) {
				return false;
			}
		}).isPresent();
	}

	private record Guarded(HealthEndpointGroup group, HealthInDetail guard) implements HealthEndpointGroup {

		@Override
		public boolean isMember(String name) {
			return this.group.isMember(name);
		}

		@Override
		public boolean showComponents(SecurityContext session) {
			return this.guard.open();
		}

		@Override
		public boolean showDetails(SecurityContext session) {
			return this.guard.open();
		}

		@Override
		public StatusAggregator getStatusAggregator() {
			return this.group.getStatusAggregator();
		}

		@Override
		public HttpCodeStatusMapper getHttpCodeStatusMapper() {
			return this.group.getHttpCodeStatusMapper();
		}

		@Override
		public @Nullable AdditionalHealthEndpointPath getAdditionalPath() {
			return this.group.getAdditionalPath();
		}

	}

}

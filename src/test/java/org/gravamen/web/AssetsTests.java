package org.gravamen.web;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class AssetsTests {

	private final Assets assets = new Assets(new ByteArrayResource("""
			{"page.js": "/assets/page-4F2K.js"}""".getBytes(StandardCharsets.UTF_8)));

	@Test
	void anAssetIsFoundUnderItsHashedName() {
		assertThat(this.assets.url("page.js")).isEqualTo("/assets/page-4F2K.js");
	}

	@Test
	void anUnknownAssetIsNamedInTheRefusal() {
		assertThat(this.assets.has("pages.js")).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> this.assets.url("pages.js"))
			.withMessageContaining("pages.js");
	}

	@Test
	void withoutABuildTheApplicationDoesNotStart() {
		assertThatIllegalStateException().isThrownBy(() -> new Assets(new ClassPathResource("missing.json")))
			.withMessageContaining("have not been built");
	}

	@Test
	void everyAssetOfTheBuildIsThere() {
		Assets built = new Assets();
		assertThat(new String[] { "site.css", "page.js", "form-island.js", "form-island.css", "diagram-island.js",
				"diagram-island.css", "refine.js", "mark.svg" })
			.allSatisfy((name) -> assertThat(new ClassPathResource("static" + built.url(name)).exists()).isTrue());
	}

}

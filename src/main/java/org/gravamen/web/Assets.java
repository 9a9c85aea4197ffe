package org.gravamen.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The addresses of scripts and styles, which carry their own hash. Templates ask for them
 * by the bean name: {@code @assets.url('page.js')}.
 */
@Component("assets")
class Assets {

	private static final String MANIFEST = "assets-manifest.json";

	private final Map<String, String> addresses;

	Assets() {
		this(new ClassPathResource(MANIFEST));
	}

	Assets(Resource manifest) {
		this.addresses = read(manifest);
	}

	/**
	 * The address of an asset.
	 * @param name as the build calls it, such as {@code form-island.js}
	 * @return an address within the application, such as
	 * {@code /assets/form-island-4F2K.js}
	 * @throws IllegalArgumentException when the build made no such asset
	 */
	public String url(String name) {
		String address = this.addresses.get(name);
		if (address == null) {
			throw new IllegalArgumentException("The build of the pages made no asset named %s.".formatted(name));
		}
		return address;
	}

	/**
	 * Whether the build made an asset.
	 * @param name as the build calls it
	 * @return true when {@link #url} knows it
	 */
	public boolean has(String name) {
		return this.addresses.containsKey(name);
	}

	private static Map<String, String> read(Resource manifest) {
		try (InputStream json = manifest.getInputStream()) {
			return Map.copyOf(new JsonMapper().readValue(json, new TypeReference<Map<String, String>>() {
			}));
		}
		catch (IOException ex) {
			throw new IllegalStateException(
					"The scripts and styles of the pages have not been built; build with Maven, which also runs npm.",
					ex);
		}
	}

}

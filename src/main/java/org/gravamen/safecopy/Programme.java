package org.gravamen.safecopy;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

import com.adobe.internal.xmp.XMPMeta;
import com.drew.metadata.Metadata;
import jakarta.activation.DataHandler;
import jakarta.activation.spi.MailcapRegistryProvider;
import jakarta.mail.Message;
import org.apache.commons.logging.Log;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.eclipse.angus.mail.util.MailSSLSocketFactory;
import org.jspecify.annotations.NullMarked;

/**
 * How the separate process is started: from the jar that runs, or from the few jars that
 * it needs when the house was started from a class path.
 */
final class Programme {

	private static final List<Class<?>> NEEDED = List.of(SafeCopyCommand.class, Loader.class, RandomAccessRead.class,
			FontBoxFont.class, Log.class, Metadata.class, XMPMeta.class, Message.class, MailSSLSocketFactory.class,
			DataHandler.class, NullMarked.class);

	private Programme() {
	}

	static List<String> command(SafeCopyProperties settings, String what, FileKind kind) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-Xmx" + settings.memory().toMegabytes() + "m", "-XX:MaxMetaspaceSize=128m",
				"-XX:MaxDirectMemorySize=64m", "-XX:CompressedClassSpaceSize=64m", "-Xss1m", "-XX:+UseSerialGC",
				"-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData",
				"-XX:+DisableAttachMechanism", "-Xshare:auto", "-Djava.awt.headless=true", "-Djava.io.tmpdir=/nowhere",
				"-Duser.home=/nowhere", "-Duser.language=en", "-Duser.timezone=UTC"));
		List<Path> places = places();
		if (isOneJar()) {
			command.addAll(List.of("-jar", places.get(0).toString(), "safe-copy"));
		}
		else {
			command.addAll(List.of("-cp", String.join(File.pathSeparator, places.stream().map(Path::toString).toList()),
					SafeCopyCommand.class.getName()));
		}
		command.addAll(
				List.of(what, kind.name(), String.valueOf(settings.pages()), String.valueOf(settings.megapixels())));
		return command;
	}

	/** What the process must be able to read. */
	static List<Path> places() {
		Set<Path> places = new LinkedHashSet<>();
		NEEDED.forEach((type) -> places.add(place(type)));
		// By these a message is taken apart.
		ServiceLoader.load(MailcapRegistryProvider.class).forEach((one) -> places.add(place(one.getClass())));
		return List.copyOf(places);
	}

	private static boolean isOneJar() {
		return location(SafeCopyCommand.class).startsWith("jar:");
	}

	// "jar:nested:/srv/gravamen.jar/!BOOT-INF/classes/!/" within the one jar, else
	// "file:/…".
	private static Path place(Class<?> type) {
		String location = location(type);
		if (location.startsWith("jar:nested:")) {
			location = "file:" + location.substring("jar:nested:".length(), location.indexOf("/!"));
		}
		try {
			return Path.of(new URI(location));
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException("The programme cannot be found again at " + location + ".", ex);
		}
	}

	private static String location(Class<?> type) {
		CodeSource source = type.getProtectionDomain().getCodeSource();
		if (source == null) {
			throw new IllegalStateException("Nothing says where " + type.getName() + " lies.");
		}
		return source.getLocation().toString();
	}

}

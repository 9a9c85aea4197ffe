package org.gravamen.safecopy.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import org.gravamen.safecopy.MetadataFinding.Sort;

/**
 * What pictures, films and sounds say about their source.
 */
final class PictureFindings {

	/** The names of tags that tell something, and what. */
	private static final List<Telling> TELLING = List.of(new Telling("serial", Sort.SERIAL_NUMBER),
			new Telling("unique image id|image unique id|camera id|content identifier|media unique",
					Sort.SERIAL_NUMBER),
			new Telling("artist|author|owner|by-line|creator(?! ?tool)|credit|copyright|contact|creatorname|writer",
					Sort.PERSON),
			new Telling("gps|latitude|longitude|location|iso 6709|city|sub-location|province|country", Sort.LOCATION),
			new Telling("^make$|^model$|camera model|lens model|host computer|^com\\.apple.*m(ake|odel)", Sort.DEVICE),
			new Telling("software|creator ?tool|encoder|encoded by|history", Sort.SOFTWARE),
			new Telling("date/time original|date/time digitized|creation (time|date)|date created|creationdate",
					Sort.MOMENT),
			new Telling("comment|description|caption|keywords|headline|textual data|title|subject|artist", Sort.TITLE),
			new Telling("document ?name|file ?path|filepath|ingredients", Sort.FILE_PATH));

	private static final int LONGEST = 300;

	private final Frames frames;

	private int orientation = 1;

	PictureFindings(Frames frames) {
		this.frames = frames;
	}

	/** Looks, and says nothing when it is no such file or is broken. */
	void lookAtAnything(byte[] bytes) {
		try {
			look(ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes), bytes.length));
		}
		catch (ImageProcessingException | IOException | RuntimeException ex) {
			this.frames.finding(Sort.OTHER, "What the file says about itself could not be read.");
		}
	}

	/** What stands in XMP, wherever it was found. */
	void tellXmp(Iterable<XmpDirectory> directories) {
		directories
			.forEach((xmp) -> xmp.getXmpProperties().forEach((name, value) -> tell(name.replaceAll(".*:", ""), value)));
	}

	/** How the camera was held, 1 to 8. */
	int orientation() {
		return this.orientation;
	}

	private void look(Metadata metadata) {
		for (Directory directory : metadata.getDirectories()) {
			if (directory instanceof GpsDirectory gps) {
				place(gps);
			}
			else if (directory instanceof ExifThumbnailDirectory) {
				this.frames.finding(Sort.THUMBNAIL, "Yes");
			}
			else if (directory instanceof XmpDirectory xmp) {
				tellXmp(List.of(xmp));
			}
			else if (!directory.getName().startsWith("File")) {
				tags(directory);
			}
		}
	}

	private void place(GpsDirectory gps) {
		GeoLocation place = gps.getGeoLocation();
		if (place != null) {
			this.frames.finding(Sort.LOCATION,
					String.format(Locale.ROOT, "%.5f, %.5f", place.getLatitude(), place.getLongitude()));
		}
	}

	private void tags(Directory directory) {
		if (directory instanceof ExifIFD0Directory main && main.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
			this.orientation = turned(main);
		}
		for (Tag tag : directory.getTags()) {
			String value = tag.getDescription();
			if (value != null) {
				tell(tag.getTagName(), value);
			}
		}
	}

	private static int turned(ExifIFD0Directory main) {
		try {
			int told = main.getInt(ExifIFD0Directory.TAG_ORIENTATION);
			return (told >= 1 && told <= 8) ? told : 1;
		}
		catch (MetadataException ex) {
			return 1;
		}
	}

	private void tell(String name, String value) {
		String shown = value.strip();
		if (shown.isEmpty() || name.toLowerCase(Locale.ROOT).contains("unknown tag")) {
			return;
		}
		TELLING.stream()
			.filter((telling) -> telling.matches(name))
			.findFirst()
			.ifPresent((telling) -> this.frames.finding(telling.sort(),
					name + ": " + shown.substring(0, Math.min(LONGEST, shown.length()))));
	}

	private record Telling(Pattern names, Sort sort) {

		Telling(String names, Sort sort) {
			this(Pattern.compile(names, Pattern.CASE_INSENSITIVE), sort);
		}

		boolean matches(String name) {
			return this.names.matcher(name).find();
		}

	}

}

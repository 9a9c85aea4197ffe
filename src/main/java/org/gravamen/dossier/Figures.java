package org.gravamen.dossier;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/**
 * Enters pictures into the structure of a tagged document (ISO 32000-1 §14.7), each with
 * what it is in words: whoever listens to the document hears that a picture is there.
 */
final class Figures {

	private static final int ONLY = 0;

	private static final String HEADING = StandardStructureTypes.H1;

	private final PDStructureTreeRoot root;

	private final IdentityHashMap<COSDictionary, COSDictionary> parts = new IdentityHashMap<>();

	private int next;

	Figures(PDDocument document) {
		this.root = document.getDocumentCatalog().getStructureTreeRoot();
		this.next = this.root.getParentTreeNextKey();
		find(this.root.getCOSObject(), null);
	}

	/**
	 * Enters the one picture of a page, behind what stands on a page of the text.
	 * @param behind a page that begins a part
	 * @return the number of its marked content on its page
	 */
	int add(PDPage page, PDPage behind, String words) {
		COSDictionary part = this.parts.get(behind.getCOSObject());
		if (part == null) {
			throw new IllegalStateException("The set text has no structure.");
		}
		PDStructureNode above = PDStructureNode.create(part);
		PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, above);
		figure.setPage(page);
		figure.setAlternateDescription(words);
		figure.getCOSObject().setInt(COSName.K, ONLY);
		above.appendKid(figure);
		page.setStructParents(this.next);
		COSArray contents = new COSArray();
		contents.add(figure.getCOSObject());
		COSArray numbers = numbers();
		numbers.add(COSInteger.get(this.next));
		numbers.add(contents);
		this.next++;
		this.root.setParentTreeNextKey(this.next);
		return ONLY;
	}

	// A part is what holds a first heading; it is known by the page that this stands on.
	private void find(COSDictionary node, @Nullable COSDictionary part) {
		COSDictionary page = node.getCOSDictionary(COSName.PG);
		if (part != null && page != null) {
			this.parts.putIfAbsent(page, part);
		}
		for (COSDictionary kid : kids(node)) {
			find(kid, HEADING.equals(kid.getNameAsString(COSName.S)) ? node : part);
		}
	}

	private static List<COSDictionary> kids(COSDictionary node) {
		COSBase kids = node.getDictionaryObject(COSName.K);
		if (kids instanceof COSDictionary only) {
			return List.of(only);
		}
		List<COSDictionary> all = new ArrayList<>();
		if (kids instanceof COSArray several) {
			for (int place = 0; place < several.size(); place++) {
				if (several.getObject(place) instanceof COSDictionary kid) {
					all.add(kid);
				}
			}
		}
		return all;
	}

	// The press writes the tree of numbers as one list.
	private COSArray numbers() {
		COSDictionary tree = this.root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE);
		COSArray numbers = (tree != null) ? tree.getCOSArray(COSName.NUMS) : null;
		if (numbers == null) {
			throw new IllegalStateException("The set text has no structure.");
		}
		return numbers;
	}

}

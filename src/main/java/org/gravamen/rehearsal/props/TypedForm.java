package org.gravamen.rehearsal.props;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Random;

/**
 * A form that was typed: a head, a table and a foot.
 *
 * @param head lines above the table
 * @param columns of the table, with their widths in letters
 * @param rows what stands in each column
 * @param foot lines below it
 * @param stamp what the stamp says around its middle
 */
record TypedForm(List<String> head, List<Column> columns, List<List<String>> rows, List<String> foot, String stamp) {

	/** A4, 150 dots to the inch. */
	static final int WIDTH = 1240;

	static final int HEIGHT = 1754;

	private static final int MIDDLE = WIDTH / 2;

	private static final int SIZE = 20;

	private static final int LINE = 42;

	TypedForm {
		head = List.copyOf(head);
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		foot = List.copyOf(foot);
	}

	void draw(Graphics2D sheet, Random hand) {
		Typewriter machine = new Typewriter(sheet, hand, SIZE);
		int y = 150;
		for (String line : this.head) {
			machine.typeInTheMiddle(line, MIDDLE, y);
			y += LINE;
		}
		y = table(sheet, machine, y + 10);
		for (String line : this.foot) {
			machine.type(line, left(machine), y + 30);
			y += LINE;
		}
		new RubberStamp(this.stamp).press(sheet, WIDTH - 340, y + 20, hand);
	}

	private int table(Graphics2D sheet, Typewriter machine, int top) {
		int y = top;
		row(machine, this.columns.stream().map(Column::title).toList(), y + LINE - 14);
		for (List<String> row : this.rows) {
			y += LINE;
			row(machine, row, y + LINE - 14);
		}
		rules(sheet, machine, top, y + LINE);
		return y + LINE;
	}

	private void row(Typewriter machine, List<String> cells, int y) {
		double x = left(machine);
		for (int i = 0; i < cells.size(); i++) {
			machine.type(cells.get(i), x + machine.pitch() / 2, y);
			x += machine.pitch() * (this.columns.get(i).letters() + 1);
		}
	}

	private void rules(Graphics2D sheet, Typewriter machine, int top, int bottom) {
		sheet.setColor(new Color(70, 70, 70));
		sheet.setStroke(new BasicStroke(1.6f));
		int left = (int) left(machine);
		int right = (int) (left + width(machine));
		for (int y = top; y <= bottom; y += LINE) {
			sheet.drawLine(left, y, right, y);
		}
		double x = left;
		for (Column column : this.columns) {
			sheet.drawLine((int) x, top, (int) x, bottom);
			x += machine.pitch() * (column.letters() + 1);
		}
		sheet.drawLine(right, top, right, bottom);
	}

	private double left(Typewriter machine) {
		return MIDDLE - width(machine) / 2;
	}

	private double width(Typewriter machine) {
		return this.columns.stream().mapToInt((column) -> column.letters() + 1).sum() * machine.pitch();
	}

	/**
	 * A column.
	 *
	 * @param title its heading
	 * @param letters how many fit
	 */
	record Column(String title, int letters) {
	}

}

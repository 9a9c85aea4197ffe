package org.gravamen.dispatch;

import java.util.HashMap;
import java.util.Map;

import org.gravamen.vocabulary.Moments;

/**
 * A delivery as the columns of its row, without those that are sealed.
 */
final class DeliveryRow {

	private DeliveryRow() {
	}

	static Map<String, Object> of(Dispatch dispatch, Delivery delivery) {
		Recipient to = delivery.recipient();
		Map<String, Object> columns = new HashMap<>();
		columns.put("submission", dispatch.submission().value());
		columns.put("number", dispatch.letterNumber());
		columns.put("dispatch", dispatch.id());
		columns.put("recipient", to.id());
		columns.put("kind", to.kind().name());
		columns.put("messageId", delivery.messageId());
		columns.put("state", delivery.state().name());
		columns.put("at", Moments.bind(delivery.changedAt()));
		return columns;
	}

}

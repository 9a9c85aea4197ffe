package org.gravamen.process;

/**
 * Is told, in the engine's transaction, that a paper waits no more: it was answered, or
 * taken away without an answer.
 */
public interface PaperGone {

	/**
	 * The paper is gone. What was kept beside it for an answer, and did not become part
	 * of one, is needed no longer.
	 * @param paper which
	 */
	void gone(PaperId paper);

}

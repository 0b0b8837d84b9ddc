package org.aitutor.catalogue.markdown;

import org.commonmark.node.Node;

/** Cuts off what is nested deeper than any sane text: the renderer goes down by recursion. Itself it does not. */
final class Depth {
    private static final int DEEPEST = 100;

    private Depth() {}

    static void limit(Node root) {
        Node node = root;
        int depth = 0;
        while (node != null) {
            Node child = depth < DEEPEST ? node.getFirstChild() : null;
            if (child != null) {
                node = child;
                depth++;
                continue;
            }
            cut(node);
            Node next = node.getNext();
            while (next == null && depth > 0) {
                node = node.getParent();
                depth--;
                next = depth > 0 ? node.getNext() : null;
            }
            node = next;
        }
    }

    private static void cut(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            child.unlink();
        }
    }
}

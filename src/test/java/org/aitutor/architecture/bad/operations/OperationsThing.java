package org.aitutor.architecture.bad.operations;

/** Breaks a rule of the house on purpose. */
public class OperationsThing {
    public final Class<?> rest = jakarta.ws.rs.core.Response.class;
    public final Class<?> database = com.mongodb.client.MongoClient.class;
    public final Class<?> server = org.glassfish.grizzly.Transport.class;
}

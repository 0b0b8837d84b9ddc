package org.aitutor.architecture.bad.practice.quiz;

/** Breaks a rule of the house on purpose. */
public class QuizThing {
    public final Class<?> rest = jakarta.ws.rs.core.Response.class;
    public final Class<?> database = com.mongodb.client.MongoClient.class;
}

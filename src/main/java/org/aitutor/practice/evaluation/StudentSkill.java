package org.aitutor.practice.evaluation;

record StudentSkill(String student, String skill) {}

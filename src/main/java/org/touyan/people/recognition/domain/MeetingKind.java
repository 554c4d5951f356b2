package org.touyan.people.recognition.domain;

/** Who votes on a nomination: 职代会, or 村(社区)会议. */
public enum MeetingKind {
    CONGRESS, VILLAGE
}

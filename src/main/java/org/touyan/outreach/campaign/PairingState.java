package org.touyan.outreach.campaign;

/** States of a pairing: 问过, 答应了, 去不了, 结束了. */
public enum PairingState {
    INVITED, ACCEPTED, DECLINED, ENDED
}

Feature: Answering an incoming call: who is calling

  What the host sees of a call before anybody answers it.

  Rule: When the network tells who is calling, the modem indicates it with the number between quotes

    @R-B-080 @BV @needs-incoming-call @needs-hang-up @E-69 @E-70
    Scenario: A call that rings after AT+CLIP=1
      Given `AT+CLIP=1` is answered `OK`
      When a data call rings from `0612345678`
      Then the modem indicates within 10 s `RING`
      And the modem indicates within 10 s `+CLIP: "0612345678",{text}`
      When the caller hangs up
      Then whatever the modem answers is recorded

@E-01 @E-10
Feature: Command mode and data mode of AT#PUTMAIL

  When the line carries a mail, and when it carries commands.

  Background:
    Given the host has set:
      | AT#SMTPSERV="198.51.100.25"        |
      | AT#SMTPPORT=25                     |
      | AT#SMTPUN=""                       |
      | AT#SMTPPW=""                       |
      | AT#DOMAIN="example.org"            |
      | AT#SENDERNAME="Test module"        |
      | AT#SENDERADDR="module@example.org" |
      | AT#REC1="recipient@example.org"    |
      | AT#CCREC1=""                       |
      | AT#SUBJ1="Email Subject"           |

  Rule: Ok_Info_WaitingForData begins the data mode: what the host writes is no command; [CR][LF].[CR][LF] from the host ends it

    @T-B-03.r01 @R-B-016 @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario: A line that would be a command is neither done nor answered
      Given the modem is connected over "GPRS"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `AT#SUBJ1="Another"[CR][LF]AT#VSTATE[CR][LF]AT[CR][LF]`
      Then the modem writes nothing for 10 seconds
      When the host writes `end[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And `AT#SUBJ1?` still reads `#SUBJ1: "Email Subject"`
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject                                              |
        | body    | `AT#SUBJ1="Another"[CR][LF]AT#VSTATE[CR][LF]AT[CR][LF]end` |

    @T-B-03.r02 @R-B-016 @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario: Behind the end sequence and its OK a line is a command again
      Given the modem is connected over "GPRS"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `A mail[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And `AT#SUBJ1="Another"` is answered `OK`
      And `AT#SUBJ1?` reads `#SUBJ1: "Another"`
      And the network has seen:
        | smtp.subjects | Email Subject |

    @T-B-03.r02.gsm @R-B-016 @BV @needs-dial-outcome @needs-ppp-peer @needs-routes @E-111 @E-114 @E-232
    Scenario: The same over a GSM call, where the line carries no call's data
      Given the modem is connected over "GSM"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `AT#VSTATE[CR][LF]+++[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject          |
        | body    | `AT#VSTATE[CR][LF]+++` |

    # The half that was written before the error must not make an end sequence with what follows it.
    @T-B-03.r02.half @BV @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-111 @E-114 @E-117 @E-232
    Scenario: A mail that failed in the middle of its end sequence leaves nothing for the next
      Given the modem is connected over "GPRS"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `cut off[CR][LF].`
      And the modem answers within 60 s `#CME ERROR: 38017`
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[CR][LF]one`
      Then the modem writes nothing for 10 seconds
      When the host writes `[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject |
        | body    | `[CR][LF]one` |

  Rule: An error ends the data mode with its message, which is not preceded by [CR][LF].[CR][LF]; then a line is a command again

    # Digits, so that what the host still writes when the error comes makes no command line; it may be answered ERROR. The header
    # may count as well, so the octet lies behind any.
    @BI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-111 @E-114 @E-115 @E-215 @E-232
    Scenario Outline: The server <action> while the body is sent
      Given the modem is connected over "GPRS"
      And the "SMTP" server at "octet 700 of the body" "<action>"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849[CR][LF]5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899[CR][LF]0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849[CR][LF]5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899[CR][LF]0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849[CR][LF]5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899[CR][LF]0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849[CR][LF]5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899[CR][LF].[CR][LF]`
      Then the modem writes within 60 s `[CR][LF]#CME ERROR: <code>[CR][LF]`
      And until 5 seconds of silence the modem indicates only:
        | ERROR | 0 | 10 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And `AT#SUBJ1?` reads `#SUBJ1: "Email Subject"`
      And the network has seen:
        | smtp.subjects | nothing |

      Examples:
        | id                | covers  | action | code  |
        | T-B-03.r03        | R-B-017 | closes | 37966 |
        | T-B-03.r03.resets | R-B-017 | resets | 37952 |

    @T-B-03.r03.refused @R-B-017 @BI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-111 @E-114 @E-115 @E-232 @E-242
    Scenario: The server refuses the mail when it has all of it
      Given the modem is connected over "GPRS"
      And the "SMTP" server at "final dot" "answers 554 5.6.0 not this"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Nobody wants this[CR][LF].[CR][LF]`
      Then the modem writes within 60 s `[CR][LF]#CME ERROR: 38031[CR][LF]`
      And `AT#SUBJ1?` reads `#SUBJ1: "Email Subject"`
      And the network has seen:
        | smtp.subjects | nothing |

    @T-B-03.r03.silent @R-B-017 @TI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-115 @E-117 @E-232
    Scenario: The host is silent for too long
      Given the modem is connected over "GPRS"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Only this`
      Then the modem writes within 61 s `[CR][LF]#CME ERROR: 38017[CR][LF]`
      And `AT#SUBJ1?` reads `#SUBJ1: "Email Subject"`
      And the network has seen:
        | smtp.subjects | nothing |

    # The loss of the call is told in any case; the mail's own error may stand in front of it.
    @T-B-03.r03.call @R-B-017 @BI @needs-dial-outcome @needs-drop-bearer @needs-ppp-peer @needs-routes @E-08 @E-09 @E-115 @E-232 @E-243
    Scenario: The GSM call is lost while the host writes the body
      Given the modem is connected over "GSM"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `The first half`
      When the bearer is lost
      Then until 20 seconds of silence the modem indicates only:
        | #CME ERROR: 37952 | 0 | 1 |
        | NO CARRIER        | 1 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And the network has seen:
        | smtp.subjects | nothing |

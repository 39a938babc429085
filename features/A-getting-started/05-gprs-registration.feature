Feature: AT+CGREG and AT+CGATT: register and attach to GPRS

  The GPRS network before the first connection over it.

  Rule: AT+CGREG=1 answers OK, and the state that it may report is 0 while the modem is not registered for GPRS

    The state may follow at once, or only when it changes. A modem may have attached by itself.

    @T-A-05.r01 @BV @E-218 @E-246
    Scenario: A modem is asked to tell its GPRS registration
      Given the host has set `AT+CGREG=0`
      When the host issues `AT+CGREG=1`
      Then until 10 seconds of silence the modem indicates only:
        | OK        | 1 | 1 |
        | +CGREG: 0 | 0 | 9 |
        | +CGREG: 1 | 0 | 9 |
        | +CGREG: 2 | 0 | 9 |
        | +CGREG: 5 | 0 | 9 |

    @R-A-003 @BV @needs-registration @E-218
    Scenario: A modem without a network does not say that it is registered for GPRS
      Given the host has set `AT+CGREG=0`
      And the network registration is "none"
      When the host issues `AT+CGREG=1`
      Then until 10 seconds of silence the modem indicates only:
        | OK        | 1 | 1 |
        | +CGREG: 0 | 0 | 9 |
        | +CGREG: 2 | 0 | 9 |
        | +CGREG: 4 | 0 | 9 |

  Rule: AT+CGATT=1 attaches the modem to GPRS; on the way +CGREG may report 2 and then 1

    @T-A-05.r02 @R-A-004 @T-B-22.r01 @BV @E-218 @E-220 @E-221 @E-246
    Scenario: A modem that was detached attaches again
      Given the host has set `AT+CGREG=0`
      When the host issues `AT+CGATT=0`
      Then the modem answers within 30 s `OK`
      When the host issues `AT+CGREG=1`
      Then until 10 seconds of silence the modem indicates only:
        | OK        | 1 | 1 |
        | +CGREG: 0 | 0 | 9 |
        | +CGREG: 2 | 0 | 9 |
      When the host issues `AT+CGATT=1`
      Then until 30 seconds of silence the modem indicates only:
        | OK        | 1 | 1 |
        | +CGREG: 2 | 0 | 9 |
        | +CGREG: 1 | 0 | 9 |

    @R-A-004.online @BV @needs-gprs-outcome @E-01 @E-04 @E-72 @E-220
    Scenario: A modem that was detached and attached again goes online
      Given the host has set:
        | AT+CGREG=0                 |
        | AT#GPRSMODE=1              |
        | AT#GPRSCID=1               |
        | AT#APNSERV="apnserver.com" |
        | AT#APNUN="login"           |
        | AT#APNPW="password"        |
        | AT#PPPMODE=1               |
        | AT#PHYTIMEOUT=15           |
      And the GPRS network:
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      When the host issues `AT+CGATT=0`
      Then the modem answers within 30 s `OK`
      When the host issues `AT+CGATT=1`
      Then the modem answers within 30 s `OK`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 30 s `Ok_Info_GprsActivation`

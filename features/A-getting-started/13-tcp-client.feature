@E-01 @E-05 @E-10
Feature: TCP socket: act as a TCP client

  The walkthrough: the server, its port, the connection, data both ways, and either end.

  Rule: Each setting of the walkthrough answers OK and reads back

    @BV @E-148 @E-173
    Scenario Outline: <setting>
      Given `<before>` is answered `OK`
      When the host issues `<setting>`
      Then the modem answers `OK`
      And `<command>` reads `<line>`

      Examples:
        | id         | before                | setting                     | command      | line                       |
        | T-A-13.r01 | AT#TCPSERV=1,"before" | AT#TCPSERV=1,"198.51.100.7" | AT#TCPSERV=1 | #TCPSERV: 1,"198.51.100.7" |
        | T-A-13.r02 | AT#TCPPORT=1,4321     | AT#TCPPORT=1,23             | AT#TCPPORT=1 | #TCPPORT: 1,23             |

    # The walkthrough prints the port in quotes, which a number need not have.
    @T-A-13.r02.quoted @BV @E-148 @E-157
    Scenario: The port in quotes
      Given the host has set `AT#TCPPORT=1,4321`
      When the host issues `AT#TCPPORT=1,"23"`
      Then whatever the modem answers is recorded

  Rule: AT#OTCP gives the data message, data flows both ways, and either side can close

    # The two settings are written online, as the walkthrough has them; what they were before leads nowhere.
    Background:
      Given the host has set:
        | AT#DLEMODE=1,1               |
        | AT#TCPSERV=1,"198.51.100.98" |
        | AT#TCPPORT=1,7007            |
        | AT#TCPTXDELAY=1,100          |
      And the modem is connected over "GPRS"
      And the host has set:
        | AT#TCPSERV=1,"198.51.100.7" |
        | AT#TCPPORT=1,23             |

    @T-A-13.r01.used @T-A-13.r02 @T-A-13.r03 @T-A-13.r04 @T-A-13.r05 @R-A-019 @R-A-020 @BV @needs-gprs-outcome @needs-routes @E-148 @E-163 @E-166
    @E-173
    Scenario: The host ends the session
      When the host issues `AT#OTCP=1`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Data of the host[CR][LF]`
      Then the peer receives `Data of the host[CR][LF]`
      When the peer sends `Data of the server[CR][LF]`
      Then the modem writes within 30 s `Data of the server[CR][LF]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the peer sees the end
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | tcp.at | 198.51.100.7:23 |

    @T-A-13.r06 @R-A-020 @BV @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-164
    Scenario: The server closes
      Given the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the peer sends `Data`
      And the modem writes within 30 s `Data`
      When the peer closes
      Then the modem ends the coded session, the peer gone
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    # The other machine listens on port 23 alone.
    @R-A-016.client @BI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-163 @E-166 @E-215
    Scenario: A client that is set to another port does not come through, on the same port it does
      Given the host has set `AT#TCPPORT=1,24`
      When the host issues `AT#OTCP=1`
      Then the modem answers within 300 s `#CME ERROR: 38016`
      Given the host has set `AT#TCPPORT=1,23`
      When the host issues `AT#OTCP=1`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: Over GSM it is the same

    @T-A-13.r03.gsm @R-A-019 @BV @needs-dial-outcome @needs-ppp-peer @needs-routes @E-163 @E-166
    Scenario: The whole walkthrough over GSM
      Given the host has set:
        | AT#DLEMODE=1,1              |
        | AT#TCPSERV=1,"198.51.100.7" |
        | AT#TCPPORT=1,23             |
        | AT#TCPTXDELAY=1,100         |
      And the modem is connected over "GSM"
      When the host issues `AT#OTCP=1`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Data`
      Then the peer receives `Data`
      When the peer sends `Data`
      Then the modem writes within 30 s `Data`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
